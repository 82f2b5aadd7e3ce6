// Who is quoted most, and in how many articles?
// group: sources
// param limit = 25: rows at most
// columns: speaker, label, statements, documents

MATCH (a:Entity)-[:CLAIMS|DENIES|PROPOSES]->(c)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WITH a, count(DISTINCT c) AS statements, count(DISTINCT d) AS documents
RETURN a.name AS speaker, [label IN labels(a) WHERE label <> 'Entity'][0] AS label, statements, documents
ORDER BY statements DESC, documents DESC, speaker, a.id
LIMIT $limit
