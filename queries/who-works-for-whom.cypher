// Who works for whom, and in which post?
// group: people
// param limit = 25: rows at most
// columns: who, relation, whom, title, status, quote

MATCH (a:Entity)-[r:WORKS_FOR|LEADS|MEMBER_OF]->(b:Entity)
RETURN a.name AS who, type(r) AS relation, b.name AS whom, r.title AS title, r.status AS status, r.quotes[0] AS quote
ORDER BY whom, relation, who, status, r.key
LIMIT $limit
