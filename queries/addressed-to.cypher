// Who told whom what?
// group: claims
// param limit = 25: rows at most
// columns: speaker, listener, says, text, quote

MATCH (a:Entity)-[s:CLAIMS|DENIES|PROPOSES]->(c)-[:ADDRESSED_TO]->(b:Entity)
MATCH (c)-[:STATED_IN]->(sentence:Sentence)
RETURN a.name AS speaker, b.name AS listener, type(s) AS says, c.text AS text, sentence.text AS quote
ORDER BY speaker, listener, says, text, c.id, sentence.id
LIMIT $limit
