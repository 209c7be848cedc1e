//! Where what is missing in a letter is mended.

use super::{Message, Open};
use crate::i18n::{Words, tr};
use crate::service::letters::Problem;
use crate::ui::Element;
use crate::ui::context::{Part, Target};
use crate::ui::widget::link;

/// The way to where it is mended, where that is elsewhere.
pub(super) fn mend<'a>(
    problem: &Problem,
    open: &Open,
    words: &Words,
) -> Option<Element<'a, Message>> {
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
    Some(link(word, Message::Go(target)).into())
}
