//! The work area: municipalities, each with the kinds of school of which the officer has the youths,
//! and in the settings also during which period.

#[cfg(test)]
mod tests;

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length, Task};
use serde::{Deserialize, Serialize};

use super::officer::beside;
use crate::domain::fold::fold;
use crate::domain::municipality::{
    self, AreaPart, MunicipalityCode, Named, SchoolType, SchoolTypes, WorkArea,
};
use crate::domain::time::{self, Date};
use crate::i18n::{Words, tr};
use crate::ui::Element;
use crate::ui::field::{self, Field};
use crate::ui::icon::Icon;
use crate::ui::theme::{self, Theme};
use crate::ui::widget::{
    Calendar, Pick, chip, date_field, entry, icon_button, line, press, problem,
};
use crate::ui::{space, text};

/// The field in which a municipality is looked up.
pub(crate) const SEARCH: &str = "area-search";

/// So many are offered at most.
const OFFERED: usize = 6;

/// The form.
pub(crate) struct AreaForm {
    search: Field<String>,
    offered: Vec<Named>,
    parts: Vec<Part>,
    /// Whether what is missing is said.
    checked: bool,
}

/// A municipality in it.
struct Part {
    municipality: MunicipalityCode,
    types: SchoolTypes,
    from: Field<Option<Date>>,
    until: Field<Option<Date>>,
    calendars: [Calendar; 2],
}

/// What happens in the form.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// A name is looked up.
    Typed(String),
    /// The first that was found is added.
    AddFirst,
    /// A municipality is added.
    Add(MunicipalityCode),
    /// One is taken out.
    Remove(usize),
    /// All kinds of school, or none.
    All(usize),
    /// A kind of school, in or out.
    Toggle(usize, SchoolType),
    /// The first day.
    From(usize, Pick),
    /// The last day.
    Until(usize, Pick),
}

/// A municipality as it is kept while half typed.
#[derive(Serialize, Deserialize)]
struct Kept {
    municipality: MunicipalityCode,
    types: SchoolTypes,
    from: String,
    until: String,
}

impl Part {
    fn new(kept: Kept, today: Date) -> Self {
        let day = |text| Field::new(text, move |text| field::maybe_day(text, today));
        Self {
            municipality: kept.municipality,
            types: kept.types,
            from: day(kept.from),
            until: day(kept.until),
            calendars: [Calendar::default(); 2],
        }
    }

    fn kept(&self) -> Kept {
        Kept {
            municipality: self.municipality,
            types: self.types,
            from: self.from.text().to_owned(),
            until: self.until.text().to_owned(),
        }
    }

    fn check(&mut self) -> Option<AreaPart> {
        let (from, until) = (self.from.check(), self.until.check());
        let part = AreaPart {
            municipality: self.municipality,
            types: self.types,
            from: from?,
            until: until?,
        };
        (!part.types.is_empty()).then_some(part)
    }
}

impl AreaForm {
    /// The form, with the work area as it stands.
    pub(crate) fn new(area: &WorkArea, today: Date) -> Self {
        let day = |day: Option<Date>| day.map(time::dutch).unwrap_or_default();
        let kept = area.parts.iter().map(|part| Kept {
            municipality: part.municipality,
            types: part.types,
            from: day(part.from),
            until: day(part.until),
        });
        Self::filled(kept.collect(), today)
    }

    fn filled(kept: Vec<Kept>, today: Date) -> Self {
        Self {
            search: Field::new("", field::any),
            offered: Vec::new(),
            parts: kept
                .into_iter()
                .map(|part| Part::new(part, today))
                .collect(),
            checked: false,
        }
    }

    /// What was typed, to keep it.
    pub(crate) fn kept(&self) -> String {
        let kept: Vec<Kept> = self.parts.iter().map(Part::kept).collect();
        serde_json::to_string(&kept).unwrap_or_default()
    }

    /// Puts back what was kept; nothing when it is of another form.
    pub(crate) fn put_back(kept: &str, today: Date) -> Option<Self> {
        Some(Self::filled(serde_json::from_str(kept).ok()?, today))
    }

    /// Whether a name stands in the field that was not added yet.
    pub(crate) fn is_looking(&self) -> bool {
        !self.search.is_empty()
    }

    /// The municipality that was named first: the officer's own.
    pub(crate) fn first(&self) -> Option<MunicipalityCode> {
        self.parts.first().map(|part| part.municipality)
    }

    /// The parts, once all are right. `None` also while there is none.
    pub(crate) fn check(&mut self) -> Option<Vec<AreaPart>> {
        self.checked = true;
        let parts: Vec<Option<AreaPart>> = self.parts.iter_mut().map(Part::check).collect();
        let parts: Vec<AreaPart> = parts.into_iter().collect::<Option<_>>()?;
        (!parts.is_empty()).then_some(parts)
    }

    /// Does what a message says.
    pub(crate) fn update(&mut self, message: Message, today: Date) -> Task<Message> {
        match message {
            Message::Typed(text) => {
                self.search.typed(text);
                self.look_up();
            }
            Message::AddFirst => {
                if let Some(first) = self.offered.first() {
                    return self.add(first.code, today);
                }
            }
            Message::Add(code) => return self.add(code, today),
            Message::Remove(at) if at < self.parts.len() => drop(self.parts.remove(at)),
            Message::Remove(_) => {}
            Message::All(at) => self.change(at, |part| {
                part.types = match part.types == SchoolTypes::ALL {
                    true => SchoolTypes::NONE,
                    false => SchoolTypes::ALL,
                };
            }),
            Message::Toggle(at, kind) => {
                self.change(at, |part| part.types = toggled(part.types, kind));
            }
            Message::From(at, pick) => self.change(at, |part| {
                part.calendars[0].update(&mut part.from, pick, today);
            }),
            Message::Until(at, pick) => self.change(at, |part| {
                part.calendars[1].update(&mut part.until, pick, today);
            }),
        }
        Task::none()
    }

    fn change(&mut self, at: usize, change: impl FnOnce(&mut Part)) {
        if let Some(part) = self.parts.get_mut(at) {
            change(part);
        }
    }

    /// Adds a municipality. Its kinds of school are those of the one added before: after the own
    /// one most have the same.
    fn add(&mut self, municipality: MunicipalityCode, today: Date) -> Task<Message> {
        let types = self
            .parts
            .last()
            .map_or(SchoolTypes::ALL, |last| last.types);
        let kept = Kept {
            municipality,
            types,
            from: String::new(),
            until: String::new(),
        };
        self.parts.push(Part::new(kept, today));
        self.search.set("");
        self.offered.clear();
        crate::ui::focus::on(SEARCH)
    }

    fn look_up(&mut self) {
        self.offered = match self.search.value() {
            Ok(asked) if !asked.is_empty() => found(&asked),
            Ok(_) | Err(_) => Vec::new(),
        };
    }

    /// Draws the form; `dated` with the periods.
    pub(crate) fn view<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        dated: Option<(bool, Date)>,
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
        done: Outer,
    ) -> Element<'a, Outer> {
        let typed = on_message.clone();
        // Enter adds what was found; with an empty field it goes on.
        let enter = match self.is_looking() {
            true => on_message(Message::AddFirst),
            false => done,
        };
        let search = entry(
            words,
            SEARCH,
            tr!(words, "setup-area-search"),
            &tr!(words, "setup-area-search-like"),
            &self.search,
            move |text| typed(Message::Typed(text)),
            Some(enter),
        );
        let mut whole = column![search].push(self.offers(words, &on_message));
        for (at, part) in self.parts.iter().enumerate() {
            whole = whole.push(self.part(words, (at, part), dated, on_message.clone()));
        }
        let none = (self.checked && self.parts.is_empty()).then(|| tr!(words, "setup-area-none"));
        problem(whole.spacing(space::M), none)
    }

    fn offers<'a, Outer: Clone + 'a>(
        &self,
        words: &Words,
        on_message: &(impl Fn(Message) -> Outer + Clone + 'a),
    ) -> Option<Element<'a, Outer>> {
        if !self.is_looking() {
            return None;
        }
        if self.offered.is_empty() {
            return Some(text::small(tr!(words, "setup-area-unknown")).into());
        }
        let mut offers: Column<'a, Outer, Theme, iced::Renderer> = column![];
        for named in &self.offered {
            let ended = (!named.exists).then(|| text::small(tr!(words, "setup-area-ended")));
            let name = row![text::sign(Icon::Plus), text::body(named.name)]
                .push(ended)
                .spacing(space::S)
                .align_y(Alignment::Center);
            offers = offers.push(
                press(
                    name,
                    on_message(Message::Add(named.code)),
                    theme::button::row(false),
                )
                .width(Length::Fill)
                .padding([4.0, 6.0]),
            );
        }
        let box_of = container(offers)
            .style(theme::container::dialog)
            .padding(space::XS);
        Some(box_of.into())
    }

    fn part<'a, Outer: Clone + 'a>(
        &'a self,
        words: &'a Words,
        (at, part): (usize, &'a Part),
        dated: Option<(bool, Date)>,
        on_message: impl Fn(Message) -> Outer + Clone + 'a,
    ) -> Element<'a, Outer> {
        let name = municipality::name(part.municipality)
            .map_or_else(|| part.municipality.to_string(), str::to_owned);
        let head = row![
            line(name).font(text::SEMIBOLD),
            icon_button(Icon::Trash, on_message(Message::Remove(at)))
        ]
        .align_y(Alignment::Center);
        let all = part.types == SchoolTypes::ALL;
        let mut types = row![chip(
            tr!(words, "setup-area-all"),
            all,
            on_message(Message::All(at))
        )]
        .spacing(space::S);
        for kind in SchoolType::ALL {
            let word = words.word("school-type", kind.code());
            let chosen = !all && part.types.contains(*kind);
            types = types.push(chip(word, chosen, on_message(Message::Toggle(at, *kind))));
        }
        let none =
            (self.checked && part.types.is_empty()).then(|| tr!(words, "setup-area-no-types"));
        let types = problem(types.wrap().vertical_spacing(space::S), none);
        let period = dated.map(|(single, today)| {
            let (from, until) = (on_message.clone(), on_message.clone());
            let one = date_field(
                words,
                format!("area-from-{at}"),
                tr!(words, "setup-area-from"),
                &part.from,
                part.calendars[0],
                today,
                move |pick| from(Message::From(at, pick)),
                None,
            );
            let other = date_field(
                words,
                format!("area-until-{at}"),
                tr!(words, "setup-area-until"),
                &part.until,
                part.calendars[1],
                today,
                move |pick| until(Message::Until(at, pick)),
                None,
            );
            beside(single, one, other)
        });
        container(column![head, types].push(period).spacing(space::S))
            .style(theme::container::card)
            .padding(space::M)
            .width(Length::Fill)
            .into()
    }
}

/// A set of kinds with one put in or taken out. Out of all, one kind is meant alone: nobody takes
/// away eight of nine one by one.
fn toggled(types: SchoolTypes, kind: SchoolType) -> SchoolTypes {
    if types == SchoolTypes::ALL {
        return SchoolTypes::NONE.with(kind);
    }
    match types.contains(kind) {
        true => types.iter().filter(|one| *one != kind).collect(),
        false => types.with(kind),
    }
}

/// The municipalities with this in their name: those that begin with it first, those that exist
/// before those that ended.
fn found(asked: &str) -> Vec<Named> {
    let asked = fold(asked);
    let mut found: Vec<(bool, bool, String, Named)> = municipality::all()
        .filter_map(|named| {
            let name = fold(named.name);
            let begins = name.starts_with(&asked);
            name.contains(&asked)
                .then_some((!named.exists, !begins, name, named))
        })
        .collect();
    found.sort_by(|one, other| (&one.0, &one.1, &one.2).cmp(&(&other.0, &other.1, &other.2)));
    let named = found.into_iter().map(|(_, _, _, named)| named);
    named.take(OFFERED).collect()
}
