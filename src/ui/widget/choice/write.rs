//! Writes the lines of a choice.

use iced::advanced::text::{self, Shaping, Wrapping};
use iced::widget::text::LineHeight;
use iced::{Color, Font, Pixels, Point, Rectangle, Size, alignment};

use crate::ui::icon;
use crate::ui::text as face;

/// Writes one line in the middle of the height of a room.
pub(super) fn write(
    renderer: &mut iced::Renderer,
    content: &str,
    font: Font,
    room: Rectangle,
    ink: Color,
) {
    use text::Renderer as _;
    let inside = Rectangle {
        x: room.x + 10.0,
        width: (room.width - 12.0).max(0.0),
        ..room
    };
    renderer.fill_text(
        text::Text {
            content: content.to_owned(),
            bounds: Size::new(f32::INFINITY, room.height),
            size: Pixels(if font == icon::FONT { 18.0 } else { face::BODY }),
            line_height: LineHeight::default(),
            font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Center,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        },
        Point::new(inside.x, room.center_y()),
        ink,
        inside,
    );
}
