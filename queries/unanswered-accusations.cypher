// Which accusations had no answer: the accused neither denies anything nor accuses or rejects the accuser?
// group: conflict
// param limit = 25: rows at most
// columns: accuser, accused, status, date, quote

MATCH (a:Entity)-[r:ACCUSES]->(b:Entity)
WHERE NOT EXISTS { MATCH (b)-[:DENIES]->() }
  AND NOT EXISTS { MATCH (b)-[:ACCUSES|REJECTS]->(a) }
  AND r.status <> 'denied' AND r.status <> 'negated'
RETURN a.name AS accuser, b.name AS accused, r.status AS status, r.date AS date, r.quotes[0] AS quote
ORDER BY accuser, accused, status, r.key
LIMIT $limit
