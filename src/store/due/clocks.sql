FROM clock t
  JOIN case_file c ON c.id = t.case_file AND c.deleted_at IS NULL
  JOIN youth ON youth.id = c.youth AND youth.deleted_at IS NULL
WHERE t.done_on IS NULL AND t.deleted_at IS NULL AND c.closed_on IS NULL
  AND (?1 IS NULL OR coalesce(c.handler, ?1) = ?1)
