// Who asks something of whom?
// group: negotiations
// param limit = 25: rows at most
// columns: who, whom, status, date, quote

MATCH (a:Entity)-[r:REQUESTS]->(b:Entity)
RETURN a.name AS who, b.name AS whom, r.status AS status, r.date AS date, r.quotes[0] AS quote
ORDER BY who, whom, status, r.key
LIMIT $limit
