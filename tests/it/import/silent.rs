//! What a list does not say, or says in a way that cannot be read, empties nothing that is known.

use leerrecht::service::import::Report;

use super::{File, counts, fields};

/// A list in the plain form, every column filled.
const HEADER: &str = "id;bsn;voornamen;adellijke_titel;voorvoegsel;geslachtsnaam;geboortedatum;geboorteplaats;geslacht;ouder1_bsn;ouder1_voornamen;ouder1_voorvoegsel;ouder1_naam;ouder2_bsn;ouder2_voornamen;ouder2_voorvoegsel;ouder2_naam;overlijden;opschorting_reden;geheimhouding;gemeente;datum_inschrijving;functie_adres;straat;huisnummer;huisletter;toevoeging;aanduiding;postcode;woonplaats;gezag";
const ROW: &str = "1;999990007;Fietje;JV;van;Voorbeeld;20120309;0361;V;999990020;Mina;de;Bedenksel;;Joris;;Voorbeeld;20260901;O;0;0361;20140801;B;Verzonnenlaan;12;a;bis;to;1811ZZ;Alkmaar;12";

/// Imports the row, then the list with one text in the place of another.
fn after(old: &str, new: &str) -> Report {
    let file = File::new();
    let list = format!("{HEADER}\n{ROW}\n");
    assert_eq!(counts(&file.take(list.as_bytes())), [1, 0, 0, 0, 0]);
    assert_eq!(list.matches(old).count(), 1, "{old}");
    file.take(list.replace(old, new).as_bytes())
}

/// Nothing changes.
#[track_caller]
fn check_kept(old: &str, new: &str) {
    let report = after(old, new);
    assert_eq!(fields(&report), [""; 0], "{old} -> {new}");
    assert_eq!(counts(&report), [0, 0, 1, 0, 0], "{old} -> {new}");
}

#[track_caller]
fn check_changed(old: &str, new: &str, expected: &[&str]) {
    assert_eq!(fields(&after(old, new)), expected, "{old} -> {new}");
}

#[test]
fn a_column_that_is_not_there() {
    for column in [
        "adellijke_titel",
        "voorvoegsel;geslachtsnaam",
        "geboorteplaats",
        "ouder1_bsn",
        "ouder1_voornamen",
        "ouder1_voorvoegsel",
        "ouder1_naam",
        "ouder2_voornamen",
        "ouder2_naam",
        "datum_inschrijving",
        "overlijden",
        "opschorting_reden",
        "functie_adres",
        "straat",
        "huisnummer",
        "huisletter",
        "toevoeging",
        "aanduiding",
        "postcode",
        "woonplaats",
        "gezag",
    ] {
        let rest = column.split_once(';').map_or("", |(_, rest)| rest);
        let gone = match rest {
            "" => ";niets;".to_owned(),
            rest => format!(";niets;{rest};"),
        };
        if column == "gezag" {
            check_kept(";gezag\n", ";niets\n");
        } else {
            check_kept(&format!(";{column};"), &gone);
        }
    }
}

#[test]
fn a_value_that_cannot_be_read() {
    check_kept("20120309", "9 maart 2012");
    check_kept("20120309", "20120399");
    check_kept("20120309", "09-03-2012");
    check_kept("20120309", "");
    check_kept("20260901", "1 september");
    check_kept(";V;", ";meisje;");
    check_kept(";V;", ";;");
    check_kept(";0;0361;", ";0;Alkmaar;");
    check_kept(";0;0361;", ";0;0000;");
    check_kept("20140801", "augustus");
    check_kept("20140801", "");
    check_kept(";O;", ";overleden;");
    check_kept(";Fietje;", ";;");
    check_kept(";Voorbeeld;20120309", ";;20120309");
    check_kept(";12;a;", ";twaalf;a;");
    check_kept("1811ZZ", "0811ZZ");
    check_kept(";to;", ";tegenover;");
}

#[test]
fn what_is_said_still_counts() {
    check_changed("20120309", "10-03-2012", &["born"]);
    check_changed(";van;", ";;", &["prefix"]);
    check_changed(";20260901;O;", ";;;", &["died", "suspension"]);
    check_changed(";0;0361;", ";0;0373;", &["municipality"]);
    check_changed("20140801", "20150801", &["municipality-since"]);
    check_changed(
        "Verzonnenlaan;12;a;",
        "Bedachtestraat;twaalf;a;",
        &["address"],
    );
}
