-- Youths whose present address is this one. A protected address leads to nobody.
SELECT DISTINCT address.youth
FROM address
JOIN youth ON youth.id = address.youth AND youth.deleted_at IS NULL
WHERE address.youth IS NOT NULL
  AND address.postcode = ?1 AND address.house_number = ?2
  AND address.house_letter IS ?3 AND address.addition IS ?4
  AND address.until_date IS NULL AND address.protected = 0 AND address.deleted_at IS NULL
ORDER BY youth.sort_key, youth.id
