//! The form of an act on many cases as it is kept while it is half filled in, with the cases.

use serde::{Deserialize, Serialize};

use super::{Act, Bulk, FORM};
use crate::clock;
use crate::domain::case::CloseReason;
use crate::domain::id::{CaseId, OfficerId};
use crate::domain::time::{Date, Timestamp};
use crate::service::drafts::Kept;
use crate::ui::context::Context;
use crate::ui::screen::{Typed, closing, draft, hand_over};

/// A form that somebody was in the middle of.
#[derive(Debug, Clone)]
pub(in crate::ui::screen::cases) struct Half {
    pub(super) act: Act,
    pub(super) at: Timestamp,
    body: Body,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Body {
    act: Code,
    cases: Vec<CaseId>,
    to: Option<OfficerId>,
    why: String,
    /// In what was kept before it was asked they go along.
    #[serde(default = "hand_over::along")]
    tasks: bool,
    title: String,
    due: String,
    tag: String,
    reason: Option<CloseReason>,
    /// The day of closing; empty in what was kept before it was asked.
    #[serde(default)]
    on: String,
    #[serde(default)]
    note: String,
}

/// The act by its code: a form of an act that is not known is none that can be read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Code(Act);

impl TryFrom<String> for Code {
    type Error = String;

    fn try_from(code: String) -> Result<Self, String> {
        let act = Act::ALL.into_iter().find(|act| act.code() == code);
        act.map(Self).ok_or(code)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0.code().to_owned()
    }
}

impl Half {
    /// What was kept, where somebody was in the middle of anything.
    pub(in crate::ui::screen::cases) fn find(context: &Context<'_>) -> Option<Self> {
        let (body, at): (Body, _) = draft::open(context, FORM.screen, FORM.record)?;
        Some(Self {
            act: body.act.0,
            at,
            body,
        })
    }

    /// The cases it was about.
    pub(in crate::ui::screen::cases) fn cases(&self) -> &[CaseId] {
        &self.body.cases
    }

    /// The same, to be kept on.
    pub(in crate::ui::screen::cases) fn typed(&self) -> Typed {
        typed(Some(draft::body(&self.body)))
    }
}

/// What was put aside of such a form, because it could not be read.
pub(in crate::ui::screen::cases) fn put_aside(context: &Context<'_>) -> Option<Kept> {
    draft::strange(context, FORM.screen, FORM.record)
}

/// The draft of the form with nothing in it.
pub(in crate::ui::screen::cases) fn no_draft() -> Typed {
    typed(None)
}

fn typed(body: Option<String>) -> Typed {
    Typed::new(FORM.screen, FORM.record, body)
}

impl Bulk {
    /// The form with what was half filled in.
    pub(in crate::ui::screen::cases) fn resumed(
        half: Half,
        from: Option<OfficerId>,
        today: Date,
    ) -> Self {
        let mut form = Self::new(half.act, from, today);
        let Body { to, why, tasks, .. } = half.body;
        form.hand_over.put_back(hand_over::Half { to, why, tasks });
        form.title.set(half.body.title);
        form.due.set(half.body.due);
        form.tag.set(half.body.tag);
        form.closing.put_back(closing::Half {
            reason: half.body.reason,
            on: half.body.on,
            note: half.body.note,
        });
        form.kept = Some(half.at);
        form
    }

    /// What is half filled in, with the cases it is about; nothing where nothing is.
    pub(in crate::ui::screen::cases) fn half(&self, cases: Vec<CaseId>) -> Option<Half> {
        let parts = [
            self.hand_over.is_empty(),
            self.title.is_empty(),
            self.due.is_empty(),
            self.tag.is_empty(),
            self.closing.is_empty(),
        ];
        let hand_over::Half { to, why, tasks } = self.hand_over.half();
        let closing::Half { reason, on, note } = self.closing.half();
        parts.contains(&false).then(|| Half {
            act: self.act,
            at: self.kept.unwrap_or_else(clock::now),
            body: Body {
                act: Code(self.act),
                cases,
                to,
                why,
                tasks,
                title: self.title.text().to_owned(),
                due: self.due.text().to_owned(),
                tag: self.tag.text().to_owned(),
                reason,
                on,
                note,
            },
        })
    }

    /// Whether it is being done: then what was kept of it goes with the act.
    pub(in crate::ui::screen::cases) const fn is_busy(&self) -> bool {
        self.busy
    }
}
