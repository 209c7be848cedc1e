//! Opening a case: all that its page shows, read from the file. Beside it the same rows asked for
//! table by table in plain SQL.

use leerrecht::domain::id::CaseId;
use leerrecht::service::cases;
use rusqlite::Connection;

use crate::figure::{Reference, Samples, Table};
use crate::place::{Place, bare, desk};
use crate::random::Random;
use crate::size::Size;
use crate::{FRAME, Outcome};

/// What belongs to a case, and to its youth (`?1` is the case).
const TABLES: [&str; 16] = [
    "SELECT * FROM case_file WHERE id = ?1",
    "SELECT * FROM case_tag WHERE case_file = ?1",
    "SELECT * FROM case_alias WHERE case_file = ?1",
    "SELECT y.* FROM youth y JOIN case_file c ON c.youth = y.id WHERE c.id = ?1",
    "SELECT o.* FROM case_file o JOIN case_file c USING (youth) WHERE c.id = ?1",
    "SELECT a.* FROM address a JOIN case_file c ON c.youth = a.youth WHERE c.id = ?1",
    "SELECT * FROM gezag g JOIN guardian p ON p.id = g.guardian JOIN case_file c USING (youth) \
        LEFT JOIN address a ON a.guardian = p.id WHERE c.id = ?1",
    "SELECT * FROM case_file c JOIN gezag g ON g.youth = c.youth \
        JOIN gezag h ON h.guardian = g.guardian JOIN youth y ON y.id = h.youth WHERE c.id = ?1",
    "SELECT * FROM enrolment e JOIN school s ON s.id = e.school JOIN case_file c USING (youth) \
        WHERE c.id = ?1",
    "SELECT d.* FROM diploma d JOIN case_file c USING (youth) WHERE c.id = ?1",
    "SELECT * FROM clock WHERE case_file = ?1",
    "SELECT * FROM task WHERE case_file = ?1",
    "SELECT * FROM timeline WHERE case_file = ?1 ORDER BY on_date DESC",
    "SELECT * FROM hearing WHERE case_file = ?1",
    "SELECT * FROM absence_day WHERE case_file = ?1",
    "SELECT * FROM attachment WHERE case_file = ?1",
];

/// Measures the page of a case.
pub(crate) fn measure(place: &Place, size: &Size, table: &mut Table) -> Outcome<()> {
    let (store, conn) = (place.store()?, bare(&place.case_file())?);
    let mut random = Random::new(0x626C_6164);
    let mut any = || i64::from(random.between(1, size.cases));
    table.part("Een dossier openen")?;
    let beside = Samples::of(size.times, |_| tables(&conn, any()))?;
    let reference = || Reference {
        name: "SQL per tabel",
        samples: &beside,
    };
    let reading = Samples::of(size.times, |_| {
        cases::page(desk(&store)?, CaseId(any()))?;
        Ok(())
    })?;
    table.time("alles op de bladzijde", &reading, Some(reference()), FRAME)?;
    let opening = Samples::of(size.times, |_| {
        cases::show(desk(&store)?, CaseId(any()))?;
        Ok(())
    })?;
    let what = "en in het logboek wie het opende";
    table.time(what, &opening, Some(reference()), FRAME)
}

fn tables(conn: &Connection, case: i64) -> Outcome<()> {
    for sql in TABLES {
        let mut ask = conn.prepare(sql)?;
        let mut rows = ask.query([case])?;
        while rows.next()?.is_some() {}
    }
    Ok(())
}
