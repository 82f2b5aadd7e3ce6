// Who is related to whom?
// group: people
// param limit = 25: rows at most
// columns: one, kin, other, status, quote

MATCH (a:Entity)-[r:FAMILY_OF]->(b:Entity)
RETURN a.name AS one, r.kin AS kin, b.name AS other, r.status AS status, r.quotes[0] AS quote
ORDER BY one, other, status, r.key
LIMIT $limit
