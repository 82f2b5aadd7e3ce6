// What do people say that others do: relations that stand on somebody's word?
// group: claims
// param limit = 25: rows at most
// columns: speaker, subject, relation, object, status, quote

MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.attributedTo IS NOT NULL
MATCH (speaker:Entity {id: r.attributedTo})
RETURN speaker.name AS speaker, a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status, r.quotes[0] AS quote
ORDER BY speaker, relation, subject, object, status, r.key
LIMIT $limit
