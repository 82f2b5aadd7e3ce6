// With whom have both of two names to do?
// group: network
// param from: a name
// param to: another name
// param limit = 25: rows at most
// columns: common, withFrom, withTo

MATCH (a:Entity)-[r]-(c:Entity)-[s]-(b:Entity)
WHERE (toLower(a.name) CONTAINS toLower($from) OR any(alias IN a.aliases WHERE toLower(alias) = toLower($from))) AND (toLower(b.name) CONTAINS toLower($to) OR any(alias IN b.aliases WHERE toLower(alias) = toLower($to))) AND a.id <> b.id AND c.id <> a.id AND c.id <> b.id
WITH c, type(r) AS one, type(s) AS other ORDER BY one, other
RETURN c.name AS common, collect(DISTINCT one) AS withFrom, collect(DISTINCT other) AS withTo
ORDER BY common
LIMIT $limit
