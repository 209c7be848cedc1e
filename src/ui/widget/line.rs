//! One line of text that ends in `…` where it has no room: a name of 197 letters, a narrow column.
//! The whole text stays what a search for text on the screen finds.

use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{self, Paragraph as _, Shaping, Wrapping};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Widget, renderer};
use iced::widget::text::LineHeight;
use iced::{Color, Font, Length, Pixels, Rectangle, Size, alignment, mouse};

use crate::ui::Element;
use crate::ui::theme::Theme;

type Paragraph = <iced::Renderer as text::Renderer>::Paragraph;

/// The colour of a line in a theme.
type Paint<'a> = Box<dyn Fn(&Theme) -> Color + 'a>;

/// A line of text.
pub(crate) struct Line<'a> {
    text: String,
    font: Font,
    size: f32,
    color: Option<Paint<'a>>,
    width: Length,
    most: f32,
}

/// One line of running text.
pub(crate) fn line<'a>(text: impl Into<String>) -> Line<'a> {
    Line {
        text: text.into(),
        font: crate::ui::text::INTER,
        size: crate::ui::text::BODY,
        color: None,
        width: Length::Fill,
        most: f32::INFINITY,
    }
}

impl<'a> Line<'a> {
    pub(crate) fn font(self, font: Font) -> Self {
        Self { font, ..self }
    }

    pub(crate) fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    pub(crate) fn width(self, width: impl Into<Length>) -> Self {
        let width = width.into();
        Self { width, ..self }
    }

    pub(crate) fn color(self, color: impl Fn(&Theme) -> Color + 'a) -> Self {
        let color: Paint<'a> = Box::new(color);
        Self {
            color: Some(color),
            ..self
        }
    }

    /// No wider than this, whatever the room.
    pub(crate) fn most(self, most: f32) -> Self {
        Self { most, ..self }
    }

    /// Read second.
    pub(crate) fn soft(self) -> Self {
        self.color(|theme| theme.palette.soft)
    }

    fn shape(&self, text: &str) -> Paragraph {
        Paragraph::with_text(text::Text {
            content: text,
            bounds: Size::INFINITE,
            size: Pixels(self.size),
            line_height: self.line_height(),
            font: self.font,
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        })
    }

    fn line_height(&self) -> LineHeight {
        LineHeight::Absolute(Pixels(self.height()))
    }

    fn height(&self) -> f32 {
        (self.size * 1.43).round()
    }

    /// What is shown in this width, for a widget that writes by itself.
    pub(super) fn fitted(self, width: f32) -> String {
        match self.fits(&self.text, width + 0.5) {
            true => self.text,
            false => self.cut(width),
        }
    }

    fn fits(&self, text: &str, width: f32) -> bool {
        self.shape(text).min_width() <= width
    }

    /// The longest beginning that fits with its `…`.
    fn cut(&self, width: f32) -> String {
        let ends: Vec<usize> = self.text.char_indices().map(|(at, _)| at).collect();
        let (mut fits, mut too_long) = (0, ends.len());
        let mut best = "…".to_owned();
        while fits + 1 < too_long {
            let middle = usize::midpoint(fits, too_long);
            let start = ends.get(middle).and_then(|end| self.text.get(..*end));
            let shown = format!("{}…", start.unwrap_or_default().trim_end());
            if self.fits(&shown, width) {
                (fits, best) = (middle, shown);
            } else {
                too_long = middle;
            }
        }
        best
    }
}

#[derive(Default)]
struct State {
    asked: Option<(String, Font, f32)>,
    whole: Paragraph,
    cut: Option<(f32, Paragraph)>,
}

impl State {
    fn read(&mut self, line: &Line<'_>) {
        let same = self.asked.as_ref().is_some_and(|(text, font, size)| {
            *text == line.text && *font == line.font && (size - line.size).abs() < f32::EPSILON
        });
        if !same {
            self.whole = line.shape(&line.text);
            self.cut = None;
            self.asked = Some((line.text.clone(), line.font, line.size));
        }
    }

    /// What is drawn in this width.
    fn fit(&mut self, line: &Line<'_>, width: f32) {
        if self.whole.min_width() <= width + 0.5 {
            self.cut = None;
        } else if self
            .cut
            .as_ref()
            .is_none_or(|(before, _)| (before - width).abs() > 0.5)
        {
            self.cut = Some((width, line.shape(&line.cut(width))));
        }
    }
}

/// The width in which nothing of a line is cut, as it was laid out in this tree.
pub(super) fn natural_width(tree: &Tree) -> Option<f32> {
    let is_line = tree.tag == tree::Tag::of::<State>();
    is_line.then(|| tree.state.downcast_ref::<State>().whole.min_width().ceil())
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Line<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        state.read(self);
        let limits = match self.most.is_finite() {
            true => limits.loose().max_width(self.most),
            false => *limits,
        };
        let node = layout::sized(&limits, self.width, Length::Shrink, |limits| {
            Size::new(
                state.whole.min_width().min(limits.max().width),
                self.height(),
            )
        });
        state.fit(self, node.size().width);
        node
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.text);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use text::Renderer as _;
        let state = tree.state.downcast_ref::<State>();
        let shown = state.cut.as_ref().map_or(&state.whole, |(_, cut)| cut);
        let color = self.color.as_ref().map_or(style.text_color, |of| of(theme));
        let Some(clip) = layout.bounds().intersection(viewport) else {
            return;
        };
        renderer.fill_paragraph(shown, layout.position(), color, clip);
    }
}

impl<'a, Message: 'a> From<Line<'a>> for Element<'a, Message> {
    fn from(line: Line<'a>) -> Self {
        Self::new(line)
    }
}
