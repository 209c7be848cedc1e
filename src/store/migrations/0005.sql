-- A letter that was made, as it was made: nothing of it is ever written again but that it left. Its
-- pages stand in content and chunk; text is what they say without the letterhead, own what the officer
-- put in the place of the template's words, as JSON. The address stands in the pages alone.
CREATE TABLE letter (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  case_file   INTEGER NOT NULL REFERENCES case_file (id),
  number      INTEGER NOT NULL CHECK (number > 0),
  kind        TEXT NOT NULL,
  guardian    INTEGER REFERENCES guardian (id),
  youth       INTEGER REFERENCES youth (id),
  name        TEXT NOT NULL CHECK (name <> ''),
  dated       TEXT NOT NULL,
  made_at     INTEGER NOT NULL,
  made_by     INTEGER REFERENCES officer (id),
  content     INTEGER NOT NULL REFERENCES content (id),
  sha256      BLOB NOT NULL CHECK (length(sha256) = 32),
  text        TEXT NOT NULL,
  own         TEXT NOT NULL DEFAULT '[]',
  sent_on     TEXT,
  sent_how    TEXT,
  consent_on  TEXT,
  CHECK ((sent_on IS NULL) = (sent_how IS NULL)),
  CHECK ((guardian IS NULL) <> (youth IS NULL)),
  UNIQUE (case_file, number)
) STRICT;
CREATE INDEX letter_content ON letter (content);

-- An entry that the making or the sending of a letter wrote says which letter.
ALTER TABLE timeline ADD COLUMN letter INTEGER REFERENCES letter (id);
CREATE INDEX timeline_of_letter ON timeline (letter) WHERE letter IS NOT NULL;
