// Which relations are least sure?
// group: quality
// param below = 1: only those with less confidence than this
// param limit = 25: rows at most
// columns: confidence, subject, relation, object, status, words, rules, quote

MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.confidence < $below
RETURN r.confidence AS confidence, a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status, r.trigger AS words, r.rules AS rules, r.quotes[0] AS quote
ORDER BY confidence, relation, subject, object, status, r.key
LIMIT $limit
