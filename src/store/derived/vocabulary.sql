-- Counts words and beginnings anew from the full-text index.
CREATE VIRTUAL TABLE temp.search_word USING fts5vocab ('main', 'search', 'row');

INSERT INTO name_word (word, records)
SELECT term, doc FROM temp.search_word WHERE term GLOB '*[a-z]*' OR length(term) <= 3 ORDER BY term;

INSERT INTO name_start (start, records)
SELECT start, (SELECT count(*) FROM search WHERE search MATCH '"' || start || '"*')
FROM (
  SELECT substr(term, 1, 1) AS start FROM temp.search_word
  UNION SELECT substr(term, 1, 2) FROM temp.search_word
  UNION SELECT substr(term, 1, 3) FROM temp.search_word
)
ORDER BY start;

DROP TABLE temp.search_word;
