//! Names in every form, with obviously invented people.

use super::*;
use crate::domain::code::tests::check_codes;

fn brp(given: &str, prefix: &str, surname: &str) -> BrpName {
    let prefix = Some(prefix.to_owned()).filter(|prefix| !prefix.is_empty());
    BrpName {
        given: given.to_owned(),
        title: None,
        prefix,
        surname: surname.to_owned(),
    }
}

fn single(given: &str, prefix: &str, surname: &str) -> PersonName {
    brp(given, prefix, surname).into()
}

/// Fietje Anna van der Voorbeeld, whose partner is called `de Verzonnen`.
fn married(name_use: NameUse) -> PersonName {
    let own = brp("Fietje Anna", "van der", "Voorbeeld");
    PersonName {
        own,
        partner: Some(brp("", "de", "Verzonnen")),
        name_use,
        call_name: None,
    }
}

#[test]
fn codes() {
    check_codes::<NameUse>();
}

#[test]
fn the_four_ways_to_use_a_partners_name() {
    #[track_caller]
    fn check(name_use: NameUse, full: &str, formal: &str, listed: &str, key: &str) {
        let name = married(name_use);
        assert_eq!(name.full(), full);
        assert_eq!(name.formal_surname(), formal);
        assert_eq!(name.listed(), listed);
        assert_eq!(name.sort_key(), key);
    }
    check(
        NameUse::Own,
        "Fietje Anna van der Voorbeeld",
        "Van der Voorbeeld",
        "Voorbeeld, Fietje Anna van der",
        "voorbeeld  van der  fietje anna",
    );
    check(
        NameUse::Partner,
        "Fietje Anna de Verzonnen",
        "De Verzonnen",
        "Verzonnen, Fietje Anna de",
        "verzonnen  de  fietje anna",
    );
    check(
        NameUse::PartnerOwn,
        "Fietje Anna de Verzonnen-van der Voorbeeld",
        "De Verzonnen-van der Voorbeeld",
        "Verzonnen-van der Voorbeeld, Fietje Anna de",
        "verzonnen van der voorbeeld  de  fietje anna",
    );
    check(
        NameUse::OwnPartner,
        "Fietje Anna van der Voorbeeld-de Verzonnen",
        "Van der Voorbeeld-de Verzonnen",
        "Voorbeeld-de Verzonnen, Fietje Anna van der",
        "voorbeeld de verzonnen  van der  fietje anna",
    );
}

#[test]
fn without_a_partners_surname_the_own_one_is_used() {
    for name_use in NameUse::ALL {
        let mut name = married(*name_use);
        name.partner = Some(brp("", "", " "));
        assert_eq!(name.surname(), "van der Voorbeeld", "{name_use:?}");
        name.partner = None;
        assert_eq!(name.surname(), "van der Voorbeeld", "{name_use:?}");
    }
}

#[test]
fn incomplete_names_have_no_loose_signs() {
    #[track_caller]
    fn check(name: &PersonName, full: &str, listed: &str) {
        assert_eq!(
            (name.full(), name.listed()),
            (full.to_owned(), listed.to_owned())
        );
    }
    check(&single("", "", "Voorbeeld"), "Voorbeeld", "Voorbeeld");
    check(&single("Fietje", "", ""), "Fietje", "Fietje");
    check(
        &single("", "de", "Voorbeeld"),
        "de Voorbeeld",
        "Voorbeeld, de",
    );
    check(&single("", "", ""), "", "");
    let mut only_partner = married(NameUse::OwnPartner);
    only_partner.own = brp("Fietje", "", "");
    check(&only_partner, "Fietje de Verzonnen", "Verzonnen, Fietje de");
}

#[test]
fn prefixes_with_apostrophes() {
    #[track_caller]
    fn check(prefix: &str, surname: &str, full: &str, formal: &str) {
        let name = single("Fietje", prefix, surname);
        assert_eq!(
            (name.full(), name.formal_surname()),
            (full.to_owned(), formal.to_owned())
        );
    }
    check("'t", "Verzinsel", "Fietje 't Verzinsel", "'t Verzinsel");
    check(
        "in 't",
        "Verzinsel",
        "Fietje in 't Verzinsel",
        "In 't Verzinsel",
    );
    check("'S", "Verzinsel", "Fietje 'S Verzinsel", "'S Verzinsel");
    check("d'", "Averzonnen", "Fietje d'Averzonnen", "D'Averzonnen");
    check("Van", "Verzinsel", "Fietje Van Verzinsel", "Van Verzinsel");
}

#[test]
fn titles_and_predicates() {
    #[track_caller]
    fn check(title: &str, name_use: NameUse, full: &str) {
        let mut name = married(name_use);
        name.own.title = Some(title.to_owned());
        assert_eq!(name.full(), full);
    }
    check("BS", NameUse::Own, "Fietje Anna barones van der Voorbeeld");
    check(
        "JV",
        NameUse::Own,
        "jonkvrouw Fietje Anna van der Voorbeeld",
    );
    check(
        "gravin",
        NameUse::OwnPartner,
        "Fietje Anna gravin van der Voorbeeld-de Verzonnen",
    );
    check("", NameUse::Own, "Fietje Anna van der Voorbeeld");
}

/// The table of the BRP API for `aanschrijfwijze`, with its names.
#[test]
fn nobility_beside_a_partners_name() {
    #[track_caller]
    fn check(title: &str, name_use: NameUse, full: &str) {
        let man = title == "JH";
        let name = PersonName {
            own: BrpName {
                title: Some(title.to_owned()),
                ..brp(if man { "James" } else { "Joanne" }, "van den", "Aedel")
            },
            partner: Some(brp("", "de", "Boer")),
            name_use,
            call_name: None,
        };
        assert_eq!(name.full(), full, "{title} {name_use:?}");
    }
    use NameUse::{Own, OwnPartner, Partner, PartnerOwn};
    check("BS", Own, "Joanne barones van den Aedel");
    check("BS", OwnPartner, "Joanne barones van den Aedel-de Boer");
    check("BS", PartnerOwn, "Joanne de Boer-barones van den Aedel");
    check("JH", Own, "jonkheer James van den Aedel");
    check("JH", OwnPartner, "jonkheer James van den Aedel-de Boer");
    check("JH", PartnerOwn, "jonkheer James de Boer-van den Aedel");
    check("JV", Own, "jonkvrouw Joanne van den Aedel");
    check("JV", OwnPartner, "Joanne van den Aedel-de Boer");
    check("JV", PartnerOwn, "Joanne de Boer-van den Aedel");
    check("BS", Partner, "Joanne de Boer");
    check("JH", Partner, "James de Boer");
    check("JV", Partner, "Joanne de Boer");
}

#[test]
fn without_a_partner_a_title_stands_whatever_is_asked() {
    for name_use in NameUse::ALL {
        let mut name = single("Joanne", "van den", "Aedel");
        name.own.title = Some("JV".to_owned());
        name.name_use = *name_use;
        assert_eq!(name.full(), "jonkvrouw Joanne van den Aedel");
    }
}

#[test]
fn initials() {
    assert_eq!(
        single("Fietje Anna-Marie ëlla", "", "").initials(),
        "F.A.Ë."
    );
    assert_eq!(single("'t Joke", "", "").initials(), "T.J.");
    assert_eq!(single("", "", "Voorbeeld").initials(), "");
}

#[test]
fn names_sort_under_the_surname() {
    let sorted = [
        single("Zoë", "", "Ënkel"),
        single("Anna", "", "Vries"),
        single("Zoë", "", "Vries"),
        single("Bram", "de", "Vries"),
        single("Anna", "van", "Vries"),
        single("Anna", "", "Vries Boer"),
        single("Anna", "", "Vriesema"),
        single("Anna", "", "IJzer"),
    ];
    let mut keys: Vec<String> = sorted.iter().map(PersonName::sort_key).collect();
    let last = keys.pop();
    assert!(keys.is_sorted(), "{keys:?}");
    assert!(
        last.as_deref() < keys.get(1).map(String::as_str),
        "ij sorts as i and j"
    );
}

#[test]
fn found_by_every_word_of_the_name() {
    let mut name = married(NameUse::Own);
    name.call_name = Some("Fiet".to_owned());
    assert_eq!(
        name.search_words(),
        [
            "fietje",
            "anna",
            "fiet",
            "van",
            "der",
            "voorbeeld",
            "de",
            "verzonnen"
        ]
    );
    assert_eq!(
        single("Żáïŀë Anna", "", "Anna-Łång").search_words(),
        ["zaile", "anna", "lang"]
    );
    assert_eq!(single("", "", "").search_words(), [""; 0]);
}

#[test]
fn odd_signs_in_a_name_are_seen() {
    for (part, sign) in [
        ("Fietjerbeterd: moeder", Some(':')),
        ("Anna2", Some('2')),
        ("moeder. Nog", Some('.')),
        ("Kees;", Some(';')),
        ("Voorbeeld jr.", None),
        (".", None),
        ("van 't Hof-d'Ancona", None),
        ("Łucja Nuñez", None),
    ] {
        assert_eq!(odd_sign(part), sign, "{part}");
    }
}
