// Where do two sources contradict each other?
// group: sources
// param limit = 25: rows at most
// columns: subject, relation, object, saidBy, said, deniedBy, denied

MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'asserted' OR r.status = 'claimed'
MATCH (a)-[s]->(b)
WHERE type(s) = type(r) AND (s.status = 'denied' OR s.status = 'negated')
MATCH (d:Document)-[:HAS_SENTENCE]->(one:Sentence) WHERE one.id = r.evidence[0]
MATCH (e:Document)-[:HAS_SENTENCE]->(other:Sentence) WHERE other.id = s.evidence[0]
WITH a, b, r, s, d, e, one, other WHERE d.id <> e.id
RETURN a.name AS subject, type(r) AS relation, b.name AS object, coalesce(d.source, d.title) AS saidBy, one.text AS said, coalesce(e.source, e.title) AS deniedBy, other.text AS denied
ORDER BY relation, subject, object, saidBy, deniedBy, r.key, s.key
LIMIT $limit
