//! The page of a case as text: everything that stands in it, with the BSN in full.

use crate::domain::address::Address;
use crate::domain::case::Case;
use crate::domain::id::OfficerId;
use crate::domain::name::PersonName;
use crate::domain::partial_date::PartialDate;
use crate::domain::school::School;
use crate::domain::time::{Date, dutch};
use crate::i18n::{Words, tr};
use crate::service::cases::CasePage;
use crate::service::youths::{GuardianCard, Shields};
use crate::wording;

/// Writes the page.
pub(super) fn text(page: &CasePage, words: &Words, today: Date) -> String {
    let shields = Shields::of(&page.addresses, &page.guardians);
    Writer {
        page,
        words,
        today,
        shields,
    }
    .all()
}

struct Writer<'p> {
    page: &'p CasePage,
    words: &'p Words,
    today: Date,
    shields: Shields,
}

impl Writer<'_> {
    fn all(&self) -> String {
        let words = self.words;
        let mut text = self.head();
        let sections = [
            (tr!(words, "case-address"), self.addresses()),
            (tr!(words, "case-guardians"), self.guardians()),
            (tr!(words, "case-siblings"), self.siblings()),
            (tr!(words, "case-career"), self.career()),
            (tr!(words, "case-clocks"), self.clocks()),
            (tr!(words, "case-tasks"), self.tasks()),
            (tr!(words, "case-timeline"), self.timeline()),
            (tr!(words, "case-hearings"), self.hearings()),
            (tr!(words, "case-absence"), self.absence()),
            (tr!(words, "case-attachments"), self.attachments()),
            (tr!(words, "case-other"), self.other_cases()),
        ];
        for (title, lines) in sections.iter().filter(|(_, lines)| !lines.is_empty()) {
            text.push_str(&format!("\n{title}\n"));
            for line in lines {
                // What belongs to one entry stays indented under it.
                text.push_str(&format!("  {}\n", line.replace('\n', "\n    ")));
            }
        }
        text
    }

    /// Number, kind, youth, school, handler.
    fn head(&self) -> String {
        let (case, youth) = (&self.page.case, &self.page.youth);
        let mut lines = vec![self.case_line(case), person(&youth.name)];
        lines.push(self.born(youth.born));
        if let Some(bsn) = youth.bsn {
            lines.push(format!("BSN {bsn}"));
        } else if let Some(number) = youth.onderwijsnummer {
            lines.push(format!(
                "{} {number}",
                tr!(self.words, "case-onderwijsnummer")
            ));
        }
        if let Some(school) = &self.page.school {
            lines.push(school_line(school));
        }
        if let Some(handler) = case.handler {
            let name = self.officer(Some(handler));
            lines.push(tr!(self.words, "case-handler", name = name));
        }
        lines.push(tr!(self.words, "case-opened", day = dutch(case.opened_on)));
        lines.extend(self.closing());
        lines.join("\n") + "\n"
    }

    fn closing(&self) -> Vec<String> {
        let Some(closing) = &self.page.case.closed else {
            return Vec::new();
        };
        let reason = self.words.word("close-reason", closing.reason.code());
        let day = dutch(closing.on);
        let mut lines = vec![tr!(self.words, "case-closed", day = day, reason = reason)];
        lines.extend(closing.note.clone());
        let kept = self.page.case.destroy_after;
        lines.extend(kept.map(|day| tr!(self.words, "case-destroy-after", day = dutch(day))));
        lines
    }

    fn case_line(&self, case: &Case) -> String {
        let kind = self.words.word("case-kind", case.kind.code());
        let status = self.words.word("case-status", case.status.code());
        match case.article {
            Some(article) => {
                let article = self.words.word("article", article.code());
                format!("{}  {kind}, {article}  ({status})", case.number)
            }
            None => format!("{}  {kind}  ({status})", case.number),
        }
    }

    fn born(&self, born: PartialDate) -> String {
        let sex = self.words.word("sex", self.page.youth.sex.code());
        match age(born, self.today) {
            Some(age) => tr!(
                self.words,
                "case-born-age",
                born = born.to_string(),
                age = age,
                sex = sex
            ),
            None => tr!(self.words, "case-born", born = born.to_string(), sex = sex),
        }
    }

    fn addresses(&self) -> Vec<String> {
        let homes = self.page.addresses.iter();
        homes
            .map(|home| self.address(home, self.shields.hide(home)))
            .collect()
    }

    fn address(&self, address: &Address, shielded: bool) -> String {
        let mut text = address.lines().join(", ");
        if shielded {
            text = tr!(self.words, "case-protected", address = text);
        }
        match address.until {
            Some(until) => format!(
                "{text} ({})",
                tr!(self.words, "case-until", day = until.to_string())
            ),
            None => text,
        }
    }

    fn guardians(&self) -> Vec<String> {
        self.page
            .guardians
            .iter()
            .map(|card| self.guardian(card))
            .collect()
    }

    fn guardian(&self, card: &GuardianCard) -> String {
        let role = self.words.word("role", card.gezag.role.code());
        let authority = self.words.word("authority", card.gezag.authority.code());
        let mut lines = vec![format!(
            "{} ({role}, {authority})",
            person(&card.guardian.name)
        )];
        lines.extend(
            card.guardian
                .died
                .map(|died| wording::died(died, self.words)),
        );
        let contact = [
            &card.guardian.phone,
            &card.guardian.second_phone,
            &card.guardian.email,
        ];
        let contact: Vec<&str> = contact.into_iter().filter_map(|it| it.as_deref()).collect();
        if !contact.is_empty() {
            lines.push(contact.join(", "));
        }
        let homes = card.addresses.iter();
        lines.extend(homes.map(|home| self.address(home, self.shields.hide_of(card, home))));
        lines.join("\n")
    }

    fn siblings(&self) -> Vec<String> {
        let line = |name: String, cases: &[Case]| {
            let numbers: Vec<String> = cases.iter().map(|case| case.number.to_string()).collect();
            if numbers.is_empty() {
                name
            } else {
                format!("{name}: {}", numbers.join(", "))
            }
        };
        let cards = self.page.siblings.iter();
        cards
            .map(|card| line(person(&card.youth.name), &card.cases))
            .collect()
    }

    fn career(&self) -> Vec<String> {
        let enrolments = self.page.enrolments.iter().map(|(enrolment, school)| {
            let school = school.as_ref().map(school_line).unwrap_or_default();
            let class = enrolment
                .class
                .as_deref()
                .or(enrolment.programme.as_deref());
            let class = class.map(|class| format!(", {class}")).unwrap_or_default();
            format!(
                "{}  {school}{class}",
                period(enrolment.from, enrolment.until)
            )
        });
        let diplomas = self.page.diplomas.iter().map(|diploma| {
            format!(
                "{}  diploma {}",
                dutch(diploma.obtained_on),
                diploma.kind.code()
            )
        });
        enrolments.chain(diplomas).collect()
    }

    fn clocks(&self) -> Vec<String> {
        let line = |rule: &str, due, done| format!("{}  {rule}", self.due(due, done));
        let clocks = self.page.clocks.iter();
        clocks
            .map(|clock| line(&clock.rule, Some(clock.due), clock.done_on))
            .collect()
    }

    fn tasks(&self) -> Vec<String> {
        let tasks = self.page.tasks.iter();
        tasks
            .map(|task| format!("{}  {}", self.due(task.due, task.done_on), task.title))
            .collect()
    }

    /// Until when, and whether that has passed: told from the day, never stored.
    fn due(&self, due: Option<Date>, done: Option<Date>) -> String {
        match (due, done) {
            (_, Some(done)) => tr!(self.words, "case-done", day = dutch(done)),
            (Some(due), None) if due < self.today => {
                tr!(self.words, "case-late", day = dutch(due))
            }
            (Some(due), None) => tr!(self.words, "case-due", day = dutch(due)),
            (None, None) => tr!(self.words, "case-no-day"),
        }
    }

    fn timeline(&self) -> Vec<String> {
        let entries = self.page.timeline.iter().map(|entry| {
            let kind = self.words.word("timeline-kind", entry.kind.code());
            let author = self.officer(entry.author);
            let told = wording::entry(entry, |id| self.officer(Some(id)), self.words);
            let mut text = format!("{}  {kind}  {author}\n{told}", dutch(entry.on));
            if let Some(struck) = &entry.struck {
                let day = dutch(struck.on);
                let reason = struck.reason.as_str();
                text = format!(
                    "{text}\n{}",
                    tr!(self.words, "case-struck", day = day, reason = reason)
                );
            }
            text
        });
        entries.collect()
    }

    fn hearings(&self) -> Vec<String> {
        let line = |hearing: &crate::domain::hearing::Hearing| {
            let heard = self.words.word("heard", hearing.heard.code());
            let channel = self.words.word("channel", hearing.channel.code());
            format!(
                "{}  {heard}, {channel}\n{}",
                dutch(hearing.on),
                hearing.statement
            )
        };
        self.page.hearings.iter().map(line).collect()
    }

    fn absence(&self) -> Vec<String> {
        let days = self.page.absence.iter();
        days.map(|day| {
            let kind = self.words.word("absence-kind", day.kind.code());
            format!("{}  {kind}", dutch(day.on))
        })
        .collect()
    }

    fn attachments(&self) -> Vec<String> {
        let named = self.page.attachments.iter();
        named
            .map(|(attachment, _)| attachment.name.clone())
            .collect()
    }

    fn other_cases(&self) -> Vec<String> {
        self.page
            .other_cases
            .iter()
            .map(|case| self.case_line(case))
            .collect()
    }

    fn officer(&self, id: Option<OfficerId>) -> String {
        let known = self
            .page
            .officers
            .iter()
            .find(|officer| Some(officer.id) == id);
        known
            .map(|officer| officer.name.clone())
            .unwrap_or_default()
    }
}

/// A name, or a word for its absence: some people in the BRP have none.
pub(super) fn person(name: &PersonName) -> String {
    Some(name.full())
        .filter(|full| !full.is_empty())
        .unwrap_or_else(|| "–".to_owned())
}

fn school_line(school: &School) -> String {
    match &school.town {
        Some(town) => format!("{} ({}, {town})", school.name, school.key),
        None => format!("{} ({})", school.name, school.key),
    }
}

fn period(from: Date, until: Option<Date>) -> String {
    let until = until.map(dutch).unwrap_or_default();
    format!("{} – {until}", dutch(from))
}

/// Whole years, where the birth date is certain enough to tell.
fn age(born: PartialDate, today: Date) -> Option<u32> {
    let (youngest, oldest) = (born.latest()?, born.earliest()?);
    let age = today.years_since(youngest)?;
    (today.years_since(oldest) == Some(age)).then_some(age)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(born: u32, expected: Option<u32>) {
        let today = Date::from_ymd_opt(2026, 11, 23).unwrap();
        assert_eq!(age(PartialDate::from_int(born).unwrap(), today), expected);
    }

    #[test]
    fn an_age_is_told_only_where_it_is_certain() {
        check(20_120_514, Some(14));
        check(20_121_123, Some(14));
        check(20_121_124, Some(13));
        check(20_120_500, Some(14));
        check(20_121_100, None);
        check(20_120_000, None);
        check(0, None);
        check(20_270_101, None);
    }
}
