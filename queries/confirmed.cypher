// What do several articles say alike?
// group: sources
// param limit = 25: rows at most
// columns: subject, relation, object, status, documents, quotes

MATCH (a:Entity)-[r]->(b:Entity)
UNWIND r.evidence AS key
MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence {id: key})
WITH a, r, b, count(DISTINCT d) AS documents
WHERE documents > 1
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status, documents, r.quotes AS quotes
ORDER BY documents DESC, relation, subject, object, status, r.key
LIMIT $limit
