// Who claimed, denied or proposed what?
// group: claims
// param limit = 25: rows at most
// columns: speaker, says, text, date, source, quote

MATCH (a:Entity)-[s:CLAIMS|DENIES|PROPOSES]->(c)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(d:Document)
RETURN a.name AS speaker, type(s) AS says, c.text AS text, coalesce(s.date, d.date) AS date, d.source AS source, sentence.text AS quote
ORDER BY speaker, says, date, text, c.id, sentence.id
LIMIT $limit
