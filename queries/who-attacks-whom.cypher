// Who attacks, threatens, sanctions or coerces whom?
// group: conflict
// param limit = 25: rows at most
// columns: who, relation, whom, status, date, quote

MATCH (a:Entity)-[r:ATTACKS|THREATENS|SANCTIONS|COERCES|MOBILIZES_AGAINST|PROTESTS_AGAINST]->(b:Entity)
RETURN a.name AS who, type(r) AS relation, b.name AS whom, r.status AS status, r.date AS date, r.quotes[0] AS quote
ORDER BY relation, who, whom, status, r.key
LIMIT $limit
