-- The rows of the living cases from ?1 to ?2, in the order of the columns that case_row.rs names.
SELECT
  c.id, (SELECT max(id) FROM op), (substr(c.number, 1, 4) << 32) + substr(c.number, 6), c.youth,
  c.kind, c.article, c.status, c.phase, c.duo_status, c.school, c.school_type, c.municipality,
  c.handler, unixepoch(c.opened_on) / 86400, unixepoch(c.closed_on) / 86400, c.close_reason,
  (SELECT unixepoch(min(due)) / 86400 FROM (
    SELECT due FROM clock WHERE case_file = c.id AND done_on IS NULL AND deleted_at IS NULL
    UNION ALL
    SELECT due FROM task WHERE case_file = c.id AND done_on IS NULL AND deleted_at IS NULL)),
  c.regime, y.sort_key
FROM case_file c JOIN youth y ON y.id = c.youth
WHERE c.id BETWEEN ?1 AND ?2 AND c.deleted_at IS NULL
