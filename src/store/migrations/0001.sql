-- The case file, first form. Append-only: a later change is a new file beside this one.
--
-- Days are 'jjjj-mm-dd'; moments are milliseconds since 1970 UTC; BRP dates, which may miss a day,
-- a month or all, are the number jjjjmmdd. Audited tables hold only INTEGER, TEXT and BLOB, so that
-- the history can hold a row as JSON and put it back byte for byte.

-- ---------------------------------------------------------------------------------------------
-- The log and the history
-- ---------------------------------------------------------------------------------------------

-- One line per act: who did what and when. Chained by hash; never holds a name, a BSN or a text.
CREATE TABLE op (
  id        INTEGER PRIMARY KEY,
  at        INTEGER NOT NULL,
  officer   INTEGER REFERENCES officer (id) DEFERRABLE INITIALLY DEFERRED,
  kind      TEXT NOT NULL,
  class     TEXT NOT NULL CHECK (class IN ('write', 'undo', 'bulk', 'access')),
  subject   TEXT,
  record    INTEGER,
  undo_of   INTEGER REFERENCES op (id),
  detail    TEXT NOT NULL DEFAULT '{}',
  changed   INTEGER NOT NULL DEFAULT 0,
  digest    BLOB NOT NULL DEFAULT x'',
  hash      BLOB NOT NULL DEFAULT x''
) STRICT;
CREATE INDEX op_about ON op (subject, record, id);
CREATE INDEX op_undone ON op (undo_of) WHERE undo_of IS NOT NULL;

-- One line per row that an act touched: what stood there and what stands there now.
CREATE TABLE history (
  id   INTEGER PRIMARY KEY,
  op   INTEGER NOT NULL REFERENCES op (id),
  tbl  TEXT NOT NULL,
  row  INTEGER NOT NULL,
  old  TEXT,
  new  TEXT
) STRICT;
CREATE INDEX history_of_op ON history (op);
CREATE INDEX history_of_row ON history (tbl, row, id);

-- Half-typed forms; deleted in the transaction that saves them.
CREATE TABLE draft (
  screen   TEXT NOT NULL,
  record   INTEGER NOT NULL,
  body     TEXT NOT NULL,
  version  INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (screen, record)
) STRICT, WITHOUT ROWID;

-- The last number given out in each series: keys of a table, cases of a year. Not audited, so that
-- undoing never gives a number back: it means one record for ever.
CREATE TABLE series (
  name TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------------------------------------
-- The office
-- ---------------------------------------------------------------------------------------------

-- The officers whose work stands in this file, with the function on which their rights rest.
CREATE TABLE officer (
  id         INTEGER PRIMARY KEY,
  uuid       BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at INTEGER NOT NULL,
  changed_by INTEGER REFERENCES officer (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER,
  regime     TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  name       TEXT NOT NULL CHECK (name <> ''),
  function   TEXT NOT NULL,
  trainee    INTEGER NOT NULL DEFAULT 0 CHECK (trainee IN (0, 1)),
  boa_number TEXT,
  phone      TEXT,
  email      TEXT,
  from_date  TEXT,
  until_date TEXT
) STRICT;

-- The work area by date: one line per municipality, with the school types that are this team's.
CREATE TABLE work_area (
  id           INTEGER PRIMARY KEY,
  municipality INTEGER NOT NULL CHECK (municipality BETWEEN 1 AND 9999),
  types        TEXT NOT NULL,
  from_date    TEXT,
  until_date   TEXT
) STRICT;

-- Settings of this file, one value per key.
CREATE TABLE setting (
  id    INTEGER PRIMARY KEY,
  key   TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- Which column of a school's own file means what: remembered by the headers it came with.
CREATE TABLE import_mapping (
  id      INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,
  headers TEXT NOT NULL,
  mapping TEXT NOT NULL,
  UNIQUE (kind, headers)
) STRICT;

-- ---------------------------------------------------------------------------------------------
-- People
-- ---------------------------------------------------------------------------------------------

-- A youth as the BRP knows him. sort_key is the folded name in Dutch order: list order, search
-- and the comparison of duplicates use one and the same fold. When his last case was closed is not
-- stored: it follows from his cases, and would be wrong as soon as one of them is undone.
CREATE TABLE youth (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  given       TEXT NOT NULL,
  title       TEXT,
  prefix      TEXT,
  surname     TEXT NOT NULL,
  name_use    TEXT NOT NULL DEFAULT 'E' CHECK (name_use IN ('E', 'P', 'V', 'N')),
  partner_title   TEXT,
  partner_prefix  TEXT,
  partner_surname TEXT,
  call_name   TEXT,
  sort_key    TEXT NOT NULL,
  born        INTEGER NOT NULL CHECK (born BETWEEN 0 AND 99991231),
  birthplace  TEXT,
  sex         TEXT NOT NULL CHECK (sex IN ('M', 'V', 'O')),
  a_number    INTEGER,
  bsn         INTEGER,
  onderwijsnummer INTEGER,
  municipality INTEGER,
  municipality_since INTEGER,
  died        INTEGER,
  suspension  TEXT,
  destroy_after TEXT
) STRICT;
CREATE INDEX youth_by_name ON youth (sort_key, born);
-- Few or none; the list of all names leaves them out without looking at every youth.
CREATE INDEX youth_gone ON youth (id) WHERE deleted_at IS NOT NULL;
CREATE INDEX youth_by_a_number ON youth (a_number) WHERE a_number IS NOT NULL;
CREATE INDEX youth_by_bsn ON youth (bsn) WHERE bsn IS NOT NULL;
CREATE INDEX youth_by_onderwijsnummer ON youth (onderwijsnummer) WHERE onderwijsnummer IS NOT NULL;

-- A parent, guardian or carer. One record even when several children are his.
CREATE TABLE guardian (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  given       TEXT NOT NULL,
  title       TEXT,
  prefix      TEXT,
  surname     TEXT NOT NULL,
  name_use    TEXT NOT NULL DEFAULT 'E' CHECK (name_use IN ('E', 'P', 'V', 'N')),
  partner_title   TEXT,
  partner_prefix  TEXT,
  partner_surname TEXT,
  call_name   TEXT,
  sort_key    TEXT NOT NULL,
  born        INTEGER NOT NULL CHECK (born BETWEEN 0 AND 99991231),
  sex         TEXT NOT NULL CHECK (sex IN ('M', 'V', 'O')),
  bsn         INTEGER,
  phone       TEXT,
  second_phone TEXT,
  email       TEXT,
  language    TEXT,
  destroy_after TEXT
) STRICT;
CREATE INDEX guardian_by_bsn ON guardian (bsn) WHERE bsn IS NOT NULL;

-- Who has authority (gezag) over whom, as which parent or as a third, by date.
CREATE TABLE gezag (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  youth       INTEGER NOT NULL REFERENCES youth (id),
  guardian    INTEGER NOT NULL REFERENCES guardian (id),
  role        TEXT NOT NULL,
  authority   TEXT NOT NULL CHECK (authority IN ('ja', 'nee', 'onbekend')),
  from_date   TEXT,
  until_date  TEXT
) STRICT;
CREATE INDEX gezag_of_youth ON gezag (youth);
CREATE INDEX gezag_of_guardian ON gezag (guardian);

-- Where somebody lives or lived. Protection hangs on the address, not on the person.
CREATE TABLE address (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  youth       INTEGER REFERENCES youth (id),
  guardian    INTEGER REFERENCES guardian (id),
  kind        TEXT NOT NULL,
  street      TEXT,
  house_number INTEGER,
  house_letter TEXT,
  addition    TEXT,
  designation TEXT,
  postcode    TEXT,
  town        TEXT,
  location    TEXT,
  foreign_lines TEXT,
  country     TEXT,
  municipality INTEGER,
  protected   INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
  from_date   INTEGER,
  until_date  INTEGER,
  CHECK ((youth IS NULL) <> (guardian IS NULL))
) STRICT;
CREATE INDEX address_of_youth ON address (youth) WHERE youth IS NOT NULL;
CREATE INDEX address_of_guardian ON address (guardian) WHERE guardian IS NOT NULL;

-- Brothers and sisters that the officer linked; those with a shared parent follow from gezag.
CREATE TABLE sibling (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  youth       INTEGER NOT NULL REFERENCES youth (id),
  other       INTEGER NOT NULL REFERENCES youth (id),
  CHECK (youth < other)
) STRICT;
-- A link that was taken away can be made again.
CREATE UNIQUE INDEX sibling_pair ON sibling (youth, other) WHERE deleted_at IS NULL;
CREATE INDEX sibling_other ON sibling (other);

-- People of jeugdteam, JGZ, samenwerkingsverband, RMC, Halt, Raad, OM and others we work with.
CREATE TABLE partner (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  name        TEXT NOT NULL,
  organisation_kind TEXT NOT NULL,
  organisation TEXT,
  phone       TEXT,
  email       TEXT,
  until_date  TEXT
) STRICT;

-- ---------------------------------------------------------------------------------------------
-- Schools
-- ---------------------------------------------------------------------------------------------

-- A school location (vestiging): BRIN and location number together are its key.
CREATE TABLE school (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  brin        TEXT NOT NULL CHECK (length(brin) = 4),
  location    TEXT NOT NULL CHECK (length(location) = 2),
  name        TEXT NOT NULL,
  sort_key    TEXT NOT NULL,
  types       TEXT NOT NULL,
  board       TEXT,
  denomination TEXT,
  street      TEXT,
  house_number TEXT,
  postcode    TEXT,
  town        TEXT,
  municipality INTEGER,
  municipality_name TEXT,
  phone       TEXT,
  website     TEXT,
  from_date   TEXT,
  until_date  TEXT,
  UNIQUE (brin, location)
) STRICT;
CREATE INDEX school_by_name ON school (sort_key);

-- The people at a school whom the officer calls.
CREATE TABLE school_contact (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  school      INTEGER NOT NULL REFERENCES school (id),
  name        TEXT NOT NULL,
  function    TEXT,
  phone       TEXT,
  email       TEXT
) STRICT;
CREATE INDEX school_contact_of ON school_contact (school);

-- Which school a youth went to, from when until when.
CREATE TABLE enrolment (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  youth       INTEGER NOT NULL REFERENCES youth (id),
  school      INTEGER NOT NULL REFERENCES school (id),
  type        TEXT NOT NULL,
  programme   TEXT,
  class       TEXT,
  pupil_number TEXT,
  from_date   TEXT NOT NULL,
  until_date  TEXT
) STRICT;
CREATE INDEX enrolment_of_youth ON enrolment (youth, from_date);
CREATE INDEX enrolment_at_school ON enrolment (school);

-- What a youth has already achieved; a startkwalificatie ends the kwalificatieplicht.
CREATE TABLE diploma (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  youth       INTEGER NOT NULL REFERENCES youth (id),
  kind        TEXT NOT NULL,
  level       TEXT,
  programme   TEXT,
  obtained_on TEXT NOT NULL
) STRICT;
CREATE INDEX diploma_of_youth ON diploma (youth);

-- ---------------------------------------------------------------------------------------------
-- Cases
-- ---------------------------------------------------------------------------------------------

-- A case (dossier). The number is a label; the key is the uuid.
CREATE TABLE case_file (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  number      TEXT NOT NULL UNIQUE,
  youth       INTEGER NOT NULL REFERENCES youth (id),
  kind        TEXT NOT NULL,
  article     TEXT,
  status      TEXT NOT NULL,
  phase       TEXT,
  duo_status  TEXT,
  school      INTEGER REFERENCES school (id),
  school_type TEXT,
  municipality INTEGER,
  handler     INTEGER REFERENCES officer (id),
  opened_on   TEXT NOT NULL,
  closed_on   TEXT,
  close_reason TEXT,
  close_note  TEXT,
  destroy_after TEXT,
  CHECK ((closed_on IS NULL) = (close_reason IS NULL)),
  CHECK ((closed_on IS NULL) = (status <> 'gesloten'))
) STRICT;
CREATE INDEX case_of_youth ON case_file (youth);
CREATE INDEX case_at_school ON case_file (school) WHERE school IS NOT NULL;

-- Old numbers of a case that came from a colleague: they stay searchable.
CREATE TABLE case_alias (
  id     INTEGER PRIMARY KEY,
  case_file INTEGER NOT NULL REFERENCES case_file (id),
  number TEXT NOT NULL
) STRICT;
CREATE INDEX case_alias_of ON case_alias (case_file);
CREATE INDEX case_alias_number ON case_alias (number);

-- Words of the officer's own to find cases by.
CREATE TABLE case_tag (
  id     INTEGER PRIMARY KEY,
  case_file INTEGER NOT NULL REFERENCES case_file (id),
  tag    TEXT NOT NULL,
  UNIQUE (case_file, tag)
) STRICT;
CREATE INDEX case_tag_by_tag ON case_tag (tag);

-- A running term: the rule it follows from, what it was computed from, and the day it is due.
CREATE TABLE clock (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  case_file   INTEGER NOT NULL REFERENCES case_file (id),
  rule        TEXT NOT NULL,
  inputs      TEXT NOT NULL,
  due         TEXT NOT NULL,
  done_on     TEXT
) STRICT;
CREATE INDEX clock_of_case ON clock (case_file);
CREATE INDEX clock_running ON clock (due) WHERE done_on IS NULL;

-- What happened, in order. A wrong entry is struck with a reason, never removed.
CREATE TABLE timeline (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  case_file   INTEGER NOT NULL REFERENCES case_file (id),
  kind        TEXT NOT NULL,
  on_date     TEXT NOT NULL,
  at_time     TEXT,
  author      INTEGER REFERENCES officer (id),
  text        TEXT NOT NULL,
  corrects    INTEGER REFERENCES timeline (id),
  struck_on   TEXT,
  struck_reason TEXT,
  CHECK ((struck_on IS NULL) = (struck_reason IS NULL))
) STRICT;
CREATE INDEX timeline_of_case ON timeline (case_file, on_date);

-- What somebody has to do, by when.
CREATE TABLE task (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  case_file   INTEGER REFERENCES case_file (id),
  youth       INTEGER REFERENCES youth (id),
  title       TEXT NOT NULL,
  due         TEXT,
  assignee    INTEGER REFERENCES officer (id),
  done_on     TEXT
) STRICT;
CREATE INDEX task_of_case ON task (case_file) WHERE case_file IS NOT NULL;
CREATE INDEX task_open ON task (due) WHERE done_on IS NULL;

-- A hearing (horen): who was heard, when and how, and what was said.
CREATE TABLE hearing (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  case_file   INTEGER NOT NULL REFERENCES case_file (id),
  on_date     TEXT NOT NULL,
  at_time     TEXT,
  heard       TEXT NOT NULL,
  guardian    INTEGER REFERENCES guardian (id),
  channel     TEXT NOT NULL,
  place       TEXT,
  summoned_on TEXT,
  appeared    INTEGER CHECK (appeared IN (0, 1)),
  statement   TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX hearing_of_case ON hearing (case_file);

-- What the school registered, per day; without lesson hours it was the whole day.
CREATE TABLE absence_day (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  case_file   INTEGER NOT NULL REFERENCES case_file (id),
  on_date     TEXT NOT NULL,
  kind        TEXT NOT NULL,
  lesson_hours TEXT,
  minutes     INTEGER CHECK (minutes BETWEEN 0 AND 1440)
) STRICT;
CREATE INDEX absence_of_case ON absence_day (case_file, on_date);

-- A file that belongs to a case. Its bytes stand in content and chunk.
CREATE TABLE attachment (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  case_file   INTEGER NOT NULL REFERENCES case_file (id),
  name        TEXT NOT NULL,
  media_type  TEXT NOT NULL,
  added_on    TEXT NOT NULL,
  content     INTEGER NOT NULL REFERENCES content (id)
) STRICT;
CREATE INDEX attachment_of_case ON attachment (case_file);
CREATE INDEX attachment_content ON attachment (content);

-- Bytes that came in whole (complete = 1), known by their SHA-256. Written once, never changed.
CREATE TABLE content (
  id       INTEGER PRIMARY KEY,
  size     INTEGER NOT NULL,
  sha256   BLOB NOT NULL,
  complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1))
) STRICT;

-- The bytes, in pieces of 256 KiB: one large blob is slower and limited to 1 GB.
CREATE TABLE chunk (
  content INTEGER NOT NULL REFERENCES content (id),
  part    INTEGER NOT NULL,
  bytes   BLOB NOT NULL,
  PRIMARY KEY (content, part)
) STRICT;

-- ---------------------------------------------------------------------------------------------
-- Derived rows: they follow from the tables above, are brought along in the same transaction, and
-- can be made anew from nothing at any time. Not audited.
-- ---------------------------------------------------------------------------------------------

-- The folded words by which a record is found. The key holds the kind of record above 2^40 and the
-- record's own key below, so that the records of a kind lie together.
CREATE TABLE search_row (
  id    INTEGER PRIMARY KEY,
  words TEXT NOT NULL
) STRICT;

-- The index over those words. They are folded before they come here, so the plainest tokenizer
-- does; no positions or sizes are kept, because nothing asks for them. What is deleted is wiped
-- from the index at once.
CREATE VIRTUAL TABLE search USING fts5 (
  words, content = 'search_row', content_rowid = 'id', columnsize = 0, detail = none,
  prefix = '1 2 3 4 5', tokenize = 'ascii'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

-- The words that hold a letter or are a short number, and in how many records each stands: what a
-- typing error is corrected against. A word goes with its last record.
CREATE TABLE name_word (
  word    TEXT PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records > 0)
) STRICT, WITHOUT ROWID;

-- How many records have a word with this beginning, of one to three signs: the first letters typed
-- match half of all records, and counting those takes longer than a frame.
CREATE TABLE name_start (
  start   TEXT PRIMARY KEY,
  records INTEGER NOT NULL CHECK (records > 0)
) STRICT, WITHOUT ROWID;

-- One narrow row per case for the list in memory: what is filtered and sorted by. op is the act
-- that wrote it: a list asks for the rows written since it looked. Days are counted from 1970,
-- number is the year times 2^32 plus the serial number: three hundred thousand rows are read at
-- once when the file is opened, and numbers are read faster than words.
CREATE TABLE case_row (
  case_file   INTEGER PRIMARY KEY,
  op          INTEGER NOT NULL,
  number      INTEGER NOT NULL,
  youth       INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  article     TEXT,
  status      TEXT NOT NULL,
  phase       TEXT,
  duo_status  TEXT,
  school      INTEGER,
  school_type TEXT,
  municipality INTEGER,
  handler     INTEGER,
  opened      INTEGER NOT NULL,
  closed      INTEGER,
  close_reason TEXT,
  due         INTEGER,
  regime      TEXT NOT NULL,
  name        TEXT NOT NULL
) STRICT;
CREATE INDEX case_row_since ON case_row (op);
-- The order of the list by name: all cases of a youth together.
CREATE INDEX case_row_by_name ON case_row (name, youth);

-- Cases that are there no more, and the act that took them: a list in memory must drop them.
CREATE TABLE case_gone (
  case_file INTEGER PRIMARY KEY,
  op        INTEGER NOT NULL
) STRICT;
CREATE INDEX case_gone_since ON case_gone (op);
