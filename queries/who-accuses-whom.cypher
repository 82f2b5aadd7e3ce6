// Who accuses or rejects whom, and what for?
// group: conflict
// param limit = 25: rows at most
// columns: who, relation, whom, status, words, quote

MATCH (a:Entity)-[r:ACCUSES|REJECTS]->(b:Entity)
RETURN a.name AS who, type(r) AS relation, b.name AS whom, r.status AS status, r.trigger AS words, r.quotes[0] AS quote
ORDER BY relation, who, whom, status, r.key
LIMIT $limit
