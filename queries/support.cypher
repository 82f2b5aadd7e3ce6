// Who supports, aids or works together with whom?
// group: negotiations
// param limit = 25: rows at most
// columns: who, relation, whom, status, quote

MATCH (a:Entity)-[r:SUPPORTS|AIDS|COOPERATES_WITH|YIELDS_TO]->(b:Entity)
RETURN a.name AS who, type(r) AS relation, b.name AS whom, r.status AS status, r.quotes[0] AS quote
ORDER BY relation, who, whom, status, r.key
LIMIT $limit
