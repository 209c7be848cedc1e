-- What makes the letters of a municipality its own. Its logo's bytes stand in content and chunk; its
-- lines of contact are a JSON list of texts, its colour the number 0xRRGGBB.
CREATE TABLE house_style (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  changed_at  INTEGER NOT NULL,
  changed_by  INTEGER REFERENCES officer (id),
  deleted_at  INTEGER,
  regime      TEXT NOT NULL DEFAULT 'avg' CHECK (regime IN ('avg', 'wpg')),
  regime_since TEXT,
  municipality INTEGER NOT NULL,
  sender      TEXT NOT NULL,
  contact     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(contact)),
  return_address TEXT NOT NULL,
  colour      INTEGER CHECK (colour BETWEEN 0 AND 16777215),
  logo        INTEGER REFERENCES content (id),
  signatory   TEXT,
  reachable   TEXT
) STRICT;
CREATE UNIQUE INDEX house_style_once ON house_style (municipality) WHERE deleted_at IS NULL;
CREATE INDEX house_style_logo ON house_style (logo) WHERE logo IS NOT NULL;
