//! The page of a case as JSON: the same facts as the text, under fixed English names.

use serde_json::{Value, json};

use crate::domain::address::Address;
use crate::domain::case::Case;
use crate::domain::id::OfficerId;
use crate::domain::name::PersonName;
use crate::domain::school::School;
use crate::domain::timeline::Deed;
use crate::domain::youth::Youth;
use crate::service::cases::CasePage;
use crate::service::youths::{GuardianCard, Shields};

/// The page.
pub(super) fn page(page: &CasePage) -> Value {
    let shields = Shields::of(&page.addresses, &page.guardians);
    json!({
        "case": case(&page.case),
        "youth": youth(&page.youth),
        "addresses": list(&page.addresses, |home| address(home, shields.hide(home))),
        "guardians": list(&page.guardians, |card| guardian(card, &shields)),
        "siblings": list(&page.siblings, |card| json!({
            "youth": youth(&card.youth),
            "cases": list(&card.cases, case),
        })),
        "school": page.school.as_ref().map(school),
        "enrolments": list(&page.enrolments, |(it, at)| json!({
            "school": at.as_ref().map(school),
            "kind": it.kind,
            "class": it.class,
            "programme": it.programme,
            "from": it.from,
            "until": it.until,
        })),
        "diplomas": list(&page.diplomas, |it| json!({
            "kind": it.kind, "level": it.level, "programme": it.programme, "on": it.obtained_on,
        })),
        "clocks": list(&page.clocks, |it| json!({
            "rule": it.rule, "due": it.due, "done_on": it.done_on,
        })),
        "tasks": list(&page.tasks, |it| json!({
            "id": it.id, "title": it.title, "due": it.due, "done_on": it.done_on,
        })),
        "timeline": list(&page.timeline, |it| json!({
            "id": it.id,
            "kind": it.kind,
            "on": it.on,
            "text": it.text,
            "struck": it.struck.as_ref().map(|struck| &struck.reason),
            "reason": match it.deed {
                Some(Deed::Closed(reason)) => Some(reason),
                Some(Deed::Reopened | Deed::HandedTo(_) | Deed::Letter(_)) | None => None,
            },
            "handed_to": match it.deed {
                Some(Deed::HandedTo(id)) => officer(page, id),
                Some(Deed::Closed(_) | Deed::Reopened | Deed::Letter(_)) | None => None,
            },
        })),
        "hearings": list(&page.hearings, |it| json!({
            "on": it.on, "heard": it.heard, "channel": it.channel, "statement": it.statement,
        })),
        "absence": list(&page.absence, |it| json!({
            "on": it.on, "kind": it.kind, "extent": it.extent, "minutes": it.minutes,
        })),
        "letters": list(&page.letters, |it| json!({
            "number": it.number,
            "kind": it.kind,
            "name": it.name,
            "dated": it.dated,
            "sent_on": it.sent.map(|sent| sent.on),
            "sent_how": it.sent.map(|sent| sent.how),
        })),
        "attachments": list(&page.attachments, |(it, content)| json!({
            "id": it.id,
            "name": it.name,
            "media_type": it.media_type,
            "size": content.as_ref().map(|content| content.size),
        })),
        "other_cases": list(&page.other_cases, case),
    })
}

fn officer(page: &CasePage, id: OfficerId) -> Option<&str> {
    let found = page.officers.iter().find(|officer| officer.id == id);
    found.map(|officer| officer.name.as_str())
}

fn list<T>(items: &[T], one: impl Fn(&T) -> Value) -> Value {
    items.iter().map(one).collect()
}

fn case(case: &Case) -> Value {
    json!({
        "id": case.id,
        "number": case.number.to_string(),
        "kind": case.kind,
        "article": case.article,
        "status": case.status,
        "phase": case.phase,
        "duo_status": case.duo_status,
        "opened_on": case.opened_on,
        "tags": case.tags,
        "closed": case.closed.as_ref().map(|closing| json!({
            "on": closing.on, "reason": closing.reason, "note": closing.note,
        })),
        "destroy_after": case.destroy_after,
    })
}

fn youth(youth: &Youth) -> Value {
    json!({
        "id": youth.id,
        "name": name(&youth.name),
        "born": youth.born.to_string(),
        "sex": youth.sex,
        "bsn": youth.bsn.map(|bsn| bsn.to_string()),
        "onderwijsnummer": youth.onderwijsnummer.map(|number| number.to_string()),
    })
}

fn name(name: &PersonName) -> Value {
    json!({
        "full": name.full(),
        "given": name.own.given,
        "prefix": name.own.prefix,
        "surname": name.own.surname,
        "call_name": name.call_name,
    })
}

/// With its protection, its own or that of who lives there too: whoever takes the JSON further must
/// know.
fn address(address: &Address, shielded: bool) -> Value {
    json!({
        "lines": address.lines(),
        "kind": address.kind,
        "protected": shielded,
        "from": address.from.map(|from| from.to_string()),
        "until": address.until.map(|until| until.to_string()),
    })
}

fn guardian(card: &GuardianCard, shields: &Shields) -> Value {
    json!({
        "name": name(&card.guardian.name),
        "role": card.gezag.role,
        "authority": card.gezag.authority,
        "died": card.guardian.died.map(|died| died.to_string()),
        "phone": card.guardian.phone,
        "email": card.guardian.email,
        "addresses": list(&card.addresses, |home| address(home, shields.hide_of(card, home))),
    })
}

fn school(school: &School) -> Value {
    json!({
        "key": school.key.to_string(),
        "name": school.name,
        "town": school.town,
    })
}
