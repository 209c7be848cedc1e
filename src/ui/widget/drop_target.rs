//! A screen on which a file can be dropped, where the system tells of it (Wayland does not: every
//! such place has a button and a field for the path too).

use std::path::PathBuf;

use iced::advanced::widget::Tree;
use iced::advanced::{Clipboard, Layout, Shell, Widget};
use iced::{Event, Rectangle, mouse, window};

use super::around::around;
use crate::ui::Element;
use crate::ui::theme::Theme;

struct DropTarget<'a, Message> {
    content: Element<'a, Message>,
    on_drop: Option<Box<dyn Fn(PathBuf) -> Message + 'a>>,
}

/// Content on which a file can be dropped, while there is something to do with it.
pub(crate) fn drop_target<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
    on_drop: Option<impl Fn(PathBuf) -> Message + 'a>,
) -> Element<'a, Message> {
    let on_drop = on_drop.map(|on_drop| Box::new(on_drop) as Box<dyn Fn(PathBuf) -> Message + 'a>);
    Element::new(DropTarget {
        content: content.into(),
        on_drop,
    })
}

impl<Message> Widget<Message, Theme, iced::Renderer> for DropTarget<'_, Message> {
    around!(
        children,
        diff,
        size,
        layout,
        operate,
        draw,
        mouse_interaction,
        overlay
    );

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        if let (Event::Window(window::Event::FileDropped(path)), Some(on_drop)) =
            (event, &self.on_drop)
        {
            shell.publish(on_drop(path.clone()));
        }
        if let Some(tree) = tree.children.first_mut() {
            self.content.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }
    }
}
