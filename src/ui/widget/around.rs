//! What a widget around another one does like that one. A widget that wraps another says only what
//! differs; the rest is named here, and handed on.

/// Hands the named methods of a widget on to `self.content`, which lies in the first of its trees.
///
/// For use in an `impl Widget<Message, ..>`.
macro_rules! around {
    ($($method:ident),+ $(,)?) => {
        $(crate::ui::widget::around::around!(@ $method);)+
    };
    (@ children) => {
        fn children(&self) -> Vec<iced::advanced::widget::Tree> {
            vec![iced::advanced::widget::Tree::new(&self.content)]
        }
    };
    (@ diff) => {
        fn diff(&self, tree: &mut iced::advanced::widget::Tree) {
            tree.diff_children(std::slice::from_ref(&self.content));
        }
    };
    (@ size) => {
        fn size(&self) -> iced::Size<iced::Length> {
            self.content.as_widget().size()
        }
    };
    (@ layout) => {
        fn layout(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            renderer: &iced::Renderer,
            limits: &iced::advanced::layout::Limits,
        ) -> iced::advanced::layout::Node {
            match tree.children.first_mut() {
                Some(tree) => self.content.as_widget_mut().layout(tree, renderer, limits),
                None => iced::advanced::layout::Node::default(),
            }
        }
    };
    (@ operate) => {
        fn operate(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            renderer: &iced::Renderer,
            operation: &mut dyn iced::advanced::widget::Operation,
        ) {
            if let Some(tree) = tree.children.first_mut() {
                self.content
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
            }
        }
    };
    (@ update) => {
        fn update(
            &mut self,
            tree: &mut iced::advanced::widget::Tree,
            event: &iced::Event,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            renderer: &iced::Renderer,
            clipboard: &mut dyn iced::advanced::Clipboard,
            shell: &mut iced::advanced::Shell<'_, Message>,
            viewport: &iced::Rectangle,
        ) {
            if let Some(tree) = tree.children.first_mut() {
                self.content.as_widget_mut().update(
                    tree, event, layout, cursor, renderer, clipboard, shell, viewport,
                );
            }
        }
    };
    (@ draw) => {
        fn draw(
            &self,
            tree: &iced::advanced::widget::Tree,
            renderer: &mut iced::Renderer,
            theme: &crate::ui::theme::Theme,
            style: &iced::advanced::renderer::Style,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
        ) {
            if let Some(tree) = tree.children.first() {
                self.content
                    .as_widget()
                    .draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }
    };
    (@ mouse_interaction) => {
        fn mouse_interaction(
            &self,
            tree: &iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'_>,
            cursor: iced::mouse::Cursor,
            viewport: &iced::Rectangle,
            renderer: &iced::Renderer,
        ) -> iced::mouse::Interaction {
            match tree.children.first() {
                Some(tree) => self
                    .content
                    .as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer),
                None => iced::mouse::Interaction::None,
            }
        }
    };
    (@ overlay) => {
        fn overlay<'b>(
            &'b mut self,
            tree: &'b mut iced::advanced::widget::Tree,
            layout: iced::advanced::Layout<'b>,
            renderer: &iced::Renderer,
            viewport: &iced::Rectangle,
            translation: iced::Vector,
        ) -> Option<
            iced::advanced::overlay::Element<'b, Message, crate::ui::theme::Theme, iced::Renderer>,
        > {
            self.content.as_widget_mut().overlay(
                tree.children.first_mut()?,
                layout,
                renderer,
                viewport,
                translation,
            )
        }
    };
}

pub(super) use around;
