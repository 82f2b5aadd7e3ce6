// What did one name say, article by article?
// group: time
// param name: a name, or a part of one
// param limit = 25: rows at most
// columns: date, speaker, says, text, source

MATCH (a:Entity)-[r:CLAIMS|DENIES|PROPOSES]->(c)-[:STATED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WHERE (toLower(a.name) CONTAINS toLower($name) OR any(alias IN a.aliases WHERE toLower(alias) = toLower($name)))
RETURN coalesce(r.date, d.date) AS date, a.name AS speaker, type(r) AS says, c.text AS text, d.source AS source
ORDER BY date, source, s.start, says, text, c.id
LIMIT $limit
