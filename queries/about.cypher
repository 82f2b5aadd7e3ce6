// What is said about one name: each relation and each statement, with its sentence?
// group: people
// param name: a name, or a part of one
// param limit = 25: rows at most
// columns: subject, relation, object, status, quote

MATCH (a:Entity)-[r]->(b:Entity)
WHERE (toLower(a.name) CONTAINS toLower($name) OR any(alias IN a.aliases WHERE toLower(alias) = toLower($name))) OR (toLower(b.name) CONTAINS toLower($name) OR any(alias IN b.aliases WHERE toLower(alias) = toLower($name)))
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status, r.quotes[0] AS quote
ORDER BY relation, subject, object, status, r.key
LIMIT $limit
