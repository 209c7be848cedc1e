INSERT OR REPLACE INTO case_row (
  case_file, op, gone, number, youth, name, kind, status, phase, duo_status, school, school_type,
  municipality, handler, opened_on, closed_on, due
)
SELECT
  c.id, (SELECT max(id) FROM op), 0, c.number, c.youth, y.sort_key, c.kind, c.status, c.phase,
  c.duo_status, c.school, c.school_type, c.municipality, c.handler, c.opened_on, c.closed_on,
  (SELECT min(due) FROM (
    SELECT due FROM clock WHERE case_file = c.id AND done_on IS NULL AND deleted_at IS NULL
    UNION ALL
    SELECT due FROM task WHERE case_file = c.id AND done_on IS NULL AND deleted_at IS NULL))
FROM case_file c JOIN youth y ON y.id = c.youth
WHERE c.id BETWEEN ?1 AND ?2 AND c.deleted_at IS NULL
UNION ALL
SELECT
  r.case_file, (SELECT max(id) FROM op), 1, '', 0, '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL
FROM case_row r
WHERE r.case_file BETWEEN ?1 AND ?2
  AND NOT EXISTS (SELECT 1 FROM case_file c WHERE c.id = r.case_file AND c.deleted_at IS NULL)
