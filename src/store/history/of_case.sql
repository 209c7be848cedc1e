-- Acts about case ?1, acts that touched its row, and acts that touched what belongs to it: an act
-- for many cases at once is about none of them by name.
WHERE id IN (
  SELECT id FROM op WHERE subject = 'case_file' AND record = ?1
  UNION SELECT op FROM history WHERE tbl = 'case_file' AND row = ?1
  UNION SELECT h.op FROM case_tag c JOIN history h ON h.tbl = 'case_tag' AND h.row = c.id
    WHERE c.case_file = ?1
  UNION SELECT h.op FROM case_alias c JOIN history h ON h.tbl = 'case_alias' AND h.row = c.id
    WHERE c.case_file = ?1
  UNION SELECT h.op FROM clock c JOIN history h ON h.tbl = 'clock' AND h.row = c.id
    WHERE c.case_file = ?1
  UNION SELECT h.op FROM timeline c JOIN history h ON h.tbl = 'timeline' AND h.row = c.id
    WHERE c.case_file = ?1
  UNION SELECT h.op FROM task c JOIN history h ON h.tbl = 'task' AND h.row = c.id
    WHERE c.case_file = ?1
  UNION SELECT h.op FROM hearing c JOIN history h ON h.tbl = 'hearing' AND h.row = c.id
    WHERE c.case_file = ?1
  UNION SELECT h.op FROM absence_day c JOIN history h ON h.tbl = 'absence_day' AND h.row = c.id
    WHERE c.case_file = ?1
  UNION SELECT h.op FROM letter c JOIN history h ON h.tbl = 'letter' AND h.row = c.id
    WHERE c.case_file = ?1
  UNION SELECT h.op FROM attachment c JOIN history h ON h.tbl = 'attachment' AND h.row = c.id
    WHERE c.case_file = ?1
)
ORDER BY id DESC LIMIT ?2
