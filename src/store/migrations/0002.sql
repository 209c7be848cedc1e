-- An entry that an act on the case wrote itself says which act: what it means is then told in the
-- language of who reads, and can be counted.

ALTER TABLE timeline ADD COLUMN close_reason TEXT;
ALTER TABLE timeline ADD COLUMN handed_to INTEGER REFERENCES officer (id);
