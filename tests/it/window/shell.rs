//! The shell: unlocking, going about, searching, locking.

use leerrecht::service::demo;

use super::{Driver, Named, demo_file, open_demo, start};

#[test]
fn a_wrong_passphrase_is_said_and_the_right_one_opens() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Driver::open(start(demo_file(folder.path())));
    window.write("zomaar een zin");
    window.press(Named::Enter);
    window.expect("Deze wachtwoordzin opent het bestand niet.");
    window.ctrl("a");
    window.write(demo::PASSPHRASE);
    window.press(Named::Enter);
    window.expect("Vandaag");
}

#[test]
fn somebody_is_found_by_keys_alone() {
    let (_folder, mut window) = open_demo();
    window.ctrl("k");
    window.write("fíetje voorbeeld");
    window.press(Named::Enter);
    assert!(!window.sees("Zoek naam, BSN, telefoon, school of dossier"));
}

#[test]
fn the_file_locks_with_one_key() {
    let (_folder, mut window) = open_demo();
    window.ctrl("l");
    window.expect("Wachtwoordzin");
    assert!(!window.sees("Dossiers"));
}

#[test]
fn pictures() {
    let Some(folder) = std::env::var_os("LEERRECHT_PICTURES").map(std::path::PathBuf::from) else {
        return;
    };
    let (_folder, mut window) = open_demo();
    for (key, name) in [
        ("1", "today"),
        ("2", "cases"),
        ("3", "youths"),
        ("4", "schools"),
        ("5", "partners"),
        ("6", "exchange"),
        ("7", "settings"),
    ] {
        window.ctrl(key);
        window.picture(&folder.join(format!("{name}.png")));
    }
    window.ctrl("4");
    window.press(Named::Enter);
    window.picture(&folder.join("school.png"));
    window.ctrl("k");
    window.write("voorbeeld");
    window.picture(&folder.join("search.png"));
    window.press(Named::Escape);
    window.press(Named::F1);
    window.picture(&folder.join("help.png"));
    window.press(Named::Escape);
    window.ctrl("l");
    window.picture(&folder.join("unlock.png"));
}
