// What does one source say that no other does?
// group: sources
// param source: the name of the source, or a part of it
// param limit = 25: rows at most
// columns: subject, relation, object, status, quote

MATCH (d:Document)
WITH collect(CASE WHEN toLower(coalesce(d.source, '')) CONTAINS toLower($source) THEN d.id ELSE null END) AS mine
MATCH (a:Entity)-[r]->(b:Entity)
WHERE size(mine) > 0 AND all(key IN r.evidence WHERE any(document IN mine WHERE key STARTS WITH document))
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status, r.quotes[0] AS quote
ORDER BY relation, subject, object, status, r.key
LIMIT $limit
