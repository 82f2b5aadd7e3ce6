// Who meets, negotiates or agrees with whom?
// group: negotiations
// param limit = 25: rows at most
// columns: one, relation, other, status, date, place, quote

MATCH (a:Entity)-[r:MEETS_WITH|NEGOTIATES_WITH|AGREES_WITH]->(b:Entity)
RETURN a.name AS one, type(r) AS relation, b.name AS other, r.status AS status, r.date AS date, r.location AS place, r.quotes[0] AS quote
ORDER BY relation, one, other, status, r.key
LIMIT $limit
