-- Whoever was born in a year is found by it, among a million others.

CREATE INDEX youth_by_born ON youth (born) WHERE deleted_at IS NULL;
