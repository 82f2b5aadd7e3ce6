// With whom have both of two names to do?
// group: network
// param from: a name
// param to: another name
// param limit = 25: rows at most
// columns: common, withFrom, withTo

MATCH (a:Entity) WHERE (toLower(a.name) CONTAINS toLower($from) OR any(alias IN a.aliases WHERE toLower(alias) = toLower($from)))
MATCH (b:Entity) WHERE (toLower(b.name) CONTAINS toLower($to) OR any(alias IN b.aliases WHERE toLower(alias) = toLower($to))) AND a.id <> b.id
MATCH (a)-[r]-(c:Entity)
WHERE c.id <> b.id
MATCH (c)-[s]-(b)
WHERE c.id <> a.id
WITH c, type(r) AS one, type(s) AS other ORDER BY one, other
RETURN c.name AS common, collect(DISTINCT one) AS withFrom, collect(DISTINCT other) AS withTo
ORDER BY common
LIMIT $limit
