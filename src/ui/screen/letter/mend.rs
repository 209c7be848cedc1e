//! Where what is missing in a letter is mended.

use iced::widget::row;

use super::{Message, Open};
use crate::i18n::{Words, tr};
use crate::service::letters::Problem;
use crate::ui::context::{CaseForm, Part, Target};
use crate::ui::widget::link;
use crate::ui::{Element, space};

/// The way to where it is mended, where that is elsewhere.
pub(super) fn mend<'a>(
    problem: &Problem,
    open: &Open,
    words: &Words,
) -> Option<Element<'a, Message>> {
    let write = to_write(problem, words).map(|(word, form)| link(word, Message::Write(form)));
    let go = to_go(problem, open, words).map(|(word, target)| link(word, Message::Go(target)));
    let any = write.is_some() || go.is_some();
    let both = row![].push(write).push(go).spacing(space::M).wrap();
    any.then(|| both.into())
}

/// What can be written down in the case at once.
fn to_write(problem: &Problem, words: &Words) -> Option<(String, CaseForm)> {
    match problem {
        Problem::NoHearing | Problem::NotHeard | Problem::TalkBeforeCase(_) => {
            Some((tr!(words, "letter-write-hearing"), CaseForm::Hearing))
        }
        Problem::NoAbsence => Some((tr!(words, "letter-write-absence"), CaseForm::Absence)),
        _ => None,
    }
}

/// The screen on which it is mended.
fn to_go(problem: &Problem, open: &Open, words: &Words) -> Option<(String, Target)> {
    let (word, target) = match problem {
        Problem::KindOfCase(_)
        | Problem::CaseClosed
        | Problem::NoHearing
        | Problem::NoAbsence
        | Problem::NoSchool
        | Problem::EnrolledAfterAll
        | Problem::InWeekend
        | Problem::OtherMunicipality
        | Problem::NoMunicipality => {
            let case = open.proposal.case;
            (tr!(words, "letter-to-case"), Target::Case(case))
        }
        Problem::YouthDeceased
        | Problem::YouthDeparted
        | Problem::NoGuardian
        | Problem::Nobody
        | Problem::NoDuty
        | Problem::DutyEnded
        | Problem::DutyNowUnclear
        | Problem::BondOver
        | Problem::BondOnSomeDays
        | Problem::NoName
        | Problem::NoAddress
        | Problem::AddressIncomplete
        | Problem::GezagUnknown
        | Problem::AgeUnclear => {
            let youth = open.proposal.youth().id;
            (tr!(words, "letter-to-youth"), Target::Youth(youth))
        }
        Problem::NoReturnAddress => {
            let style = Target::SettingsAt(Part::HouseStyle);
            (tr!(words, "letter-to-style"), style)
        }
        Problem::NoOfficer | Problem::Trainee | Problem::NoContact => {
            (tr!(words, "letter-to-settings"), Target::Settings)
        }
        Problem::NotHeard
        | Problem::TalkWithWhom
        | Problem::DutyUnclear
        | Problem::DutyChanged
        | Problem::LuxeBeyondWarning
        | Problem::NoAgreements
        | Problem::WatchPast(_)
        | Problem::WatchPastEighteen(_)
        | Problem::WatchCapped(_)
        | Problem::AddressAbroad
        | Problem::GuardianDeceased
        | Problem::NoGezag
        | Problem::GezagEnded
        | Problem::Carer
        | Problem::LivesAlong
        | Problem::UnderTwelve
        | Problem::SinceTwelve
        | Problem::LuxeUnderSixteen
        | Problem::LuxeByHimself
        | Problem::WarnedBefore(_)
        | Problem::OnlySinceWarning(_)
        | Problem::WarnedAlready(_)
        | Problem::TalkBeforeCase(_)
        | Problem::AgreementsHeld
        | Problem::LetterheadTells
        | Problem::NotEnrolled
        | Problem::EmptySection(_)
        | Problem::Protected(_) => return None,
    };
    Some((word, target))
}
