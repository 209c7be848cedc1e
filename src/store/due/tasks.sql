FROM task t
  LEFT JOIN case_file c ON c.id = t.case_file AND c.deleted_at IS NULL
  LEFT JOIN youth ON youth.id = coalesce(c.youth, t.youth) AND youth.deleted_at IS NULL
WHERE t.done_on IS NULL AND t.deleted_at IS NULL
  AND (?1 IS NULL OR coalesce(t.assignee, c.handler, ?1) = ?1)
