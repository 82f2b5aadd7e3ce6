// When was each name first in the news, and where?
// group: time
// param limit = 25: rows at most
// columns: date, name, label, source

MATCH (d:Document)-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(e:Entity)
WHERE d.date IS NOT NULL
WITH DISTINCT e, d ORDER BY d.date, d.id
WITH e, collect(d) AS documents
WITH e, documents[0] AS first
RETURN first.date AS date, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS label, first.source AS source
ORDER BY date, name, e.id
LIMIT $limit
