//! Why a letter is not made, and what the officer has to judge before it is. The sentences stand in the
//! Fluent files under the code; none of it names anybody.

use crate::document::DocumentError;
use crate::domain::case::CaseKind;
use crate::domain::time::{Date, dutch};
use crate::store::StoreError;

use super::template::TemplateError;

/// Something about a letter that is missing, or that only the officer can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The case is of a kind that such a letter is not for.
    KindOfCase(CaseKind),
    /// The case is closed.
    CaseClosed,
    /// The youth has died.
    YouthDeceased,
    /// The youth has left the country or the register.
    YouthDeparted,
    /// No parent, guardian or carer is known.
    NoGuardian,
    /// Nobody can get this letter.
    Nobody,
    /// Nobody was heard and no talk was written down.
    NoHearing,
    /// Others were heard, but not this one.
    NotHeard,
    /// There was a talk, and the file does not say with whom.
    TalkWithWhom,
    /// No unexcused absence is known.
    NoAbsence,
    /// No school is known.
    NoSchool,
    /// Nothing binds the youth to go to school on those days.
    NoDuty,
    /// It did on those days, but no duty holds on the day of the letter: of age, or with a
    /// startkwalificatie.
    DutyEnded,
    /// Leerplicht or kwalificatieplicht: the officer must say.
    DutyUnclear,
    /// Which duty held is known, but not which holds on the day of the letter.
    DutyNowUnclear,
    /// Leerplicht on those days, kwalificatieplicht now: the letter names both.
    DutyChanged,
    /// Holiday of more than one school day: the guideline asks for an official report.
    LuxeBeyondWarning,
    /// Not enrolled, but the file has an enrolment that goes on.
    EnrolledAfterAll,
    /// Some of the absence lies in a weekend.
    InWeekend,
    /// The youth lives in another municipality than that of the case.
    OtherMunicipality,
    /// No agreement was written down.
    NoAgreements,
    /// The day until which is watched has passed.
    WatchPast(Date),
    /// It lies on or after the 18th birthday, when no duty holds any more.
    WatchPastEighteen(Date),
    /// It was set before the 18th birthday.
    WatchCapped(Date),
    /// No officer signs.
    NoOfficer,
    /// A trainee signs nothing.
    Trainee,
    /// Neither telephone nor e-mail of who can be asked.
    NoContact,
    /// Of which municipality the letter is, is not known.
    NoMunicipality,
    /// The municipality's return address is not known.
    NoReturnAddress,
    /// The addressee has no name to write to.
    NoName,
    /// Where he lives is not known.
    NoAddress,
    /// Street, number, postcode or town is missing.
    AddressIncomplete,
    /// Abroad: whether the country stands in the lines.
    AddressAbroad,
    /// The parent, guardian or carer has died.
    GuardianDeceased,
    /// He has no gezag.
    NoGezag,
    /// His part in the youth's life lies outside the days of absence.
    GezagEnded,
    /// It held on those days, but not on the day of the letter.
    BondOver,
    /// It held on some of those days; the letter is about them alone.
    BondOnSomeDays,
    /// Whether he has gezag is not known.
    GezagUnknown,
    /// He cares for the youth without gezag; art. 2 lid 1 binds him too.
    Carer,
    /// He has no gezag, but the youth lives with him: he can be the carer of art. 2 lid 1.
    LivesAlong,
    /// The youth was not yet twelve: art. 2 lid 3 binds from then on.
    UnderTwelve,
    /// The youth was twelve on some of the days; the letter is about them alone.
    SinceTwelve,
    /// Holiday with the parents of who is not yet sixteen is theirs.
    LuxeUnderSixteen,
    /// Whether who is sixteen went on holiday by himself.
    LuxeByHimself,
    /// He was warned in this case before, about some of the same days.
    WarnedBefore(Date),
    /// The same; the letter is about the days since.
    OnlySinceWarning(Date),
    /// The same, and nothing was missed since.
    WarnedAlready(Date),
    /// The talk was before the case was opened; since when the absence lasts is not known.
    TalkBeforeCase(Date),
    /// The agreements stand in his letter only where the officer says so.
    AgreementsHeld,
    /// The municipality above the letter may tell him where the youth lives.
    LetterheadTells,
    /// The youth is not enrolled: art. 2 lid 3 and 4c bind him to go to school, not to be enrolled.
    NotEnrolled,
    /// Whether the youth is twelve is not known.
    AgeUnclear,
    /// A text of the officer's own says nothing.
    EmptySection(String),
    /// Words in this section tell where somebody lives who must stay unknown.
    Protected(String),
}

impl Problem {
    /// A short fixed word for it, the key of its sentence.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::KindOfCase(_) => "letter-kind-of-case",
            Self::CaseClosed => "letter-case-closed",
            Self::YouthDeceased => "letter-youth-deceased",
            Self::YouthDeparted => "letter-youth-departed",
            Self::NoGuardian => "letter-no-guardian",
            Self::Nobody => "letter-nobody",
            Self::NoHearing => "letter-no-hearing",
            Self::NotHeard => "letter-not-heard",
            Self::TalkWithWhom => "letter-talk-with-whom",
            Self::NoAbsence => "letter-no-absence",
            Self::NoSchool => "letter-no-school",
            Self::NoDuty => "letter-no-duty",
            Self::DutyEnded => "letter-duty-ended",
            Self::DutyUnclear => "letter-duty-unclear",
            Self::DutyNowUnclear => "letter-duty-now-unclear",
            Self::DutyChanged => "letter-duty-changed",
            Self::LuxeBeyondWarning => "letter-luxe-beyond-warning",
            Self::EnrolledAfterAll => "letter-enrolled-after-all",
            Self::InWeekend => "letter-in-weekend",
            Self::OtherMunicipality => "letter-other-municipality",
            Self::NoAgreements => "letter-no-agreements",
            Self::WatchPast(_) => "letter-watch-past",
            Self::WatchPastEighteen(_) => "letter-watch-past-eighteen",
            Self::WatchCapped(_) => "letter-watch-capped",
            Self::NoOfficer => "letter-no-officer",
            Self::Trainee => "letter-trainee",
            Self::NoContact => "letter-no-contact",
            Self::NoMunicipality => "letter-no-municipality",
            Self::NoReturnAddress => "letter-no-return-address",
            Self::NoName => "letter-no-name",
            Self::NoAddress => "letter-no-address",
            Self::AddressIncomplete => "letter-address-incomplete",
            Self::AddressAbroad => "letter-address-abroad",
            Self::GuardianDeceased => "letter-guardian-deceased",
            Self::NoGezag => "letter-no-gezag",
            Self::GezagEnded => "letter-gezag-ended",
            Self::BondOver => "letter-bond-over",
            Self::BondOnSomeDays => "letter-bond-on-some-days",
            Self::GezagUnknown => "letter-gezag-unknown",
            Self::Carer => "letter-carer",
            Self::LivesAlong => "letter-lives-along",
            Self::UnderTwelve => "letter-under-twelve",
            Self::SinceTwelve => "letter-since-twelve",
            Self::LuxeUnderSixteen => "letter-luxe-under-sixteen",
            Self::LuxeByHimself => "letter-luxe-by-himself",
            Self::WarnedBefore(_) => "letter-warned-before",
            Self::OnlySinceWarning(_) => "letter-only-since-warning",
            Self::WarnedAlready(_) => "letter-warned-already",
            Self::TalkBeforeCase(_) => "letter-talk-before-case",
            Self::AgreementsHeld => "letter-agreements-held",
            Self::LetterheadTells => "letter-letterhead-tells",
            Self::NotEnrolled => "letter-not-enrolled",
            Self::AgeUnclear => "letter-age-unclear",
            Self::EmptySection(_) => "letter-empty-section",
            Self::Protected(_) => "letter-protected-address",
        }
    }

    /// What its sentence may name.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::KindOfCase(kind) => vec![("kind", kind.code().to_owned())],
            Self::WatchPast(day)
            | Self::WatchPastEighteen(day)
            | Self::WatchCapped(day)
            | Self::WarnedBefore(day)
            | Self::OnlySinceWarning(day)
            | Self::WarnedAlready(day)
            | Self::TalkBeforeCase(day) => vec![("day", dutch(*day))],
            Self::EmptySection(section) | Self::Protected(section) => {
                vec![("section", section.clone())]
            }
            _ => Vec::new(),
        }
    }
}

/// Why a letter was refused. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// No case with this key.
    #[error("no such case")]
    NoCase,
    /// No letter with this key, or its pages are not there.
    #[error("no such letter")]
    NoLetter,
    /// Nobody was chosen to get one.
    #[error("nobody was chosen")]
    NobodyChosen,
    /// He is none of those who can get one.
    #[error("he gets no letter in this case")]
    NotAddressed,
    /// Something is missing; the first of it.
    #[error("something is missing: {}", .0.code())]
    Missing(Problem),
    /// The file has changed since the letter was proposed: what was looked at is not what it would say.
    #[error("the case has changed since the letter was looked at")]
    Changed,
    /// It left already.
    #[error("the letter was sent already")]
    SentAlready,
    /// What has happened cannot have happened tomorrow, nor before the letter was there.
    #[error("{day} is before the letter or has not come yet")]
    SentWhen {
        /// The day.
        day: Date,
    },
    /// By e-mail or portal only with consent that was written down.
    #[error("no consent to e-mail or portal")]
    NoConsent,
    /// The template.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The pages.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl LetterError {
    /// A short fixed word for this error, the key of its sentence.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoCase => "no-case",
            Self::NoLetter => "no-letter",
            Self::NobodyChosen => "letter-nobody-chosen",
            Self::NotAddressed => "letter-not-addressed",
            Self::Missing(problem) => problem.code(),
            Self::Changed => "letter-changed",
            Self::SentAlready => "letter-sent-already",
            Self::SentWhen { .. } => "letter-sent-when",
            Self::NoConsent => "letter-no-consent",
            Self::Template(error) => error.code(),
            Self::Document(error) => error.code(),
            Self::Store(error) => error.code(),
        }
    }

    /// What the sentence of this error may name.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Missing(problem) => problem.facts(),
            Self::SentWhen { day } => vec![("day", dutch(*day))],
            Self::Template(error) => error.facts(),
            Self::Document(error) => error.facts(),
            Self::Store(error) => error.facts(),
            Self::NoCase
            | Self::NoLetter
            | Self::NobodyChosen
            | Self::NotAddressed
            | Self::Changed
            | Self::SentAlready
            | Self::NoConsent => Vec::new(),
        }
    }
}
