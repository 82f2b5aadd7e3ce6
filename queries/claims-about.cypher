// What is claimed about one name, and by whom?
// group: claims
// param name: a name, or a part of one
// param limit = 25: rows at most
// columns: about, speaker, says, text, quote

MATCH (a:Entity)-[s:CLAIMS|DENIES|PROPOSES]->(c)-[:ABOUT]->(e:Entity)
WHERE (toLower(e.name) CONTAINS toLower($name) OR any(alias IN e.aliases WHERE toLower(alias) = toLower($name)))
MATCH (c)-[:STATED_IN]->(sentence:Sentence)
RETURN e.name AS about, a.name AS speaker, type(s) AS says, c.text AS text, sentence.text AS quote
ORDER BY about, speaker, says, text, c.id, sentence.id
LIMIT $limit
