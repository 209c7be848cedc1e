-- Youths with a parent in common with ?1. A guardian who is an institution, or somebody of whom
-- no role is known, makes no siblings.
SELECT DISTINCT theirs.youth
FROM gezag mine
JOIN gezag theirs ON theirs.guardian = mine.guardian AND theirs.youth <> mine.youth
JOIN youth ON youth.id = theirs.youth AND youth.deleted_at IS NULL
WHERE mine.youth = ?1
  AND mine.deleted_at IS NULL AND theirs.deleted_at IS NULL
  AND mine.role IN ('ouder1', 'ouder2') AND theirs.role IN ('ouder1', 'ouder2')
ORDER BY youth.born DESC, theirs.youth
