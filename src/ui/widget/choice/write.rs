//! Writes the lines of a choice.

use iced::advanced::text::{self, Renderer as _, Shaping, Wrapping};
use iced::widget::text::LineHeight;
use iced::{Color, Font, Pixels, Point, Rectangle, Size, alignment};

use crate::ui::icon::{self, Icon};
use crate::ui::text as face;
use crate::ui::widget::line::line;

/// Writes one line in a room; what does not fit ends in `…`.
pub(super) fn write(
    renderer: &mut iced::Renderer,
    content: &str,
    font: Font,
    room: Rectangle,
    ink: Color,
) {
    let inside = Rectangle {
        x: room.x + 10.0,
        width: (room.width - 12.0).max(0.0),
        ..room
    };
    let shown = line(content).font(font).fitted(inside.width);
    draw(renderer, shown, (font, face::BODY), inside, ink);
}

/// Draws a sign in a room.
pub(super) fn sign(renderer: &mut iced::Renderer, sign: Icon, room: Rectangle, ink: Color) {
    let shown = sign.glyph().to_string();
    draw(renderer, shown, (icon::FONT, face::SIGN), room, ink);
}

/// In the middle of the height of a room.
fn draw(
    renderer: &mut iced::Renderer,
    content: String,
    (font, size): (Font, f32),
    room: Rectangle,
    ink: Color,
) {
    renderer.fill_text(
        text::Text {
            content,
            bounds: Size::new(f32::INFINITY, room.height),
            size: Pixels(size),
            line_height: LineHeight::default(),
            font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Center,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        },
        Point::new(room.x, room.center_y()),
        ink,
        room,
    );
}
