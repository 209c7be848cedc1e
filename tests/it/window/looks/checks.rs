//! What is looked at on every picture.

use std::collections::HashMap;

use iced_test::core::widget::operation::{Focusable, Scrollable};
use iced_test::core::widget::{Id, Operation};
use iced_test::core::{Rectangle, Size, Vector};

use crate::window::Driver;
use crate::window::pixels::{contrast, pixels};

/// Two colours that are as good as one.
const NOTHING: f32 = 1.02;

/// Finds what lies outside the window and cannot be scrolled to, or is squeezed to nothing.
struct Lost {
    window: Size,
    scrolls: bool,
    within: bool,
    lost: Vec<String>,
}

impl Lost {
    fn look(&mut self, what: &str, at: Rectangle) {
        let inside = at.x >= -0.5
            && at.y >= -0.5
            && at.x + at.width <= self.window.width + 0.5
            && at.y + at.height <= self.window.height + 0.5;
        if !inside && !self.within {
            self.lost.push(format!("{what} is cut off: {at:?}"));
        }
    }
}

impl Operation for Lost {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let before = self.within;
        self.within |= std::mem::take(&mut self.scrolls);
        operate(self);
        self.within = before;
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.scrolls = true;
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, _state: &mut dyn Focusable) {
        let name = format!("control {id:?}");
        self.look(&name, bounds);
        if bounds.width < 12.0 || bounds.height < 12.0 {
            self.lost.push(format!("{name} is too small: {bounds:?}"));
        }
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        let name = format!("text {text:?}");
        self.look(&name, bounds);
        let letters = text.trim().chars().count();
        if letters > 2 && (bounds.width < 14.0 || bounds.height < 12.0) {
            self.lost.push(format!("{name} is squeezed: {bounds:?}"));
        }
    }
}

impl Driver {
    /// What nobody can come by.
    pub(in crate::window) fn lost(&mut self) -> Vec<String> {
        let mut lost = Lost {
            window: self.logical(),
            scrolls: false,
            within: false,
            lost: Vec::new(),
        };
        self.operate(&mut lost);
        lost.lost
    }

    /// Controls that lie on each other. One within another is a part of it.
    pub(super) fn covered(&mut self) -> Vec<String> {
        let all = self.controls();
        let mut covered = Vec::new();
        for (at, one) in all.iter().enumerate() {
            for other in &all[at + 1..] {
                let shared = one.intersection(other);
                let shared = shared.filter(|it| it.width > 1.0 && it.height > 1.0);
                if shared.is_some() && !one.is_within(other) && !other.is_within(one) {
                    covered.push(format!("{one:?} and {other:?}"));
                }
            }
        }
        covered
    }

    /// Texts that stand out from what lies around them, but not so far. Of one that something covers,
    /// or that a table cuts off, nothing is there at all; of all of them at once that cannot be.
    pub(super) fn faint(&mut self, least: f32) -> Vec<String> {
        let scale = self.scale();
        let texts = self.visible_texts();
        let picture = self.picture();
        let (mut faint, mut drawn) = (Vec::new(), 0);
        for (text, at) in texts {
            let at = at * scale;
            let most = stands_out(&picture, at);
            drawn += usize::from(most > NOTHING);
            if most > NOTHING && most < least {
                faint.push(format!("{text:?} at {at:?}: {most}"));
            }
        }
        if drawn == 0 {
            faint.push("no text is drawn".to_owned());
        }
        faint
    }
}

/// How far what is drawn there stands out from the ground it is drawn on.
fn stands_out(picture: &image::RgbaImage, at: Rectangle) -> f32 {
    let mut counted: HashMap<_, usize> = HashMap::new();
    for pixel in pixels(picture, at) {
        *counted.entry(pixel).or_default() += 1;
    }
    let ground = counted.iter().max_by_key(|(_, count)| **count);
    let ground = ground.map(|(pixel, _)| *pixel);
    let all = counted
        .keys()
        .filter_map(|pixel| Some(contrast(ground?, *pixel)));
    all.fold(0.0, f32::max)
}
