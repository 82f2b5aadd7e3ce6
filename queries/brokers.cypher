// Who stands between two camps: on the shortest paths between the one and the other?
// group: network
// param from: a name of the one camp
// param to: a name of the other camp
// param limit = 25: rows at most
// columns: broker, label, paths

MATCH (a:Entity), (b:Entity)
WHERE (toLower(a.name) CONTAINS toLower($from) OR any(alias IN a.aliases WHERE toLower(alias) = toLower($from))) AND (toLower(b.name) CONTAINS toLower($to) OR any(alias IN b.aliases WHERE toLower(alias) = toLower($to))) AND a.id <> b.id
MATCH path = allShortestPaths((a)-[:MEETS_WITH|NEGOTIATES_WITH|AGREES_WITH|SUPPORTS|COOPERATES_WITH|AIDS|YIELDS_TO|REQUESTS|ACCUSES|REJECTS|THREATENS|PROTESTS_AGAINST|SANCTIONS|MOBILIZES_AGAINST|COERCES|ATTACKS|LEADS|WORKS_FOR|MEMBER_OF|PART_OF|LOCATED_IN|CITIZEN_OF|FAMILY_OF|OWNS*..6]-(b))
UNWIND nodes(path) AS n
WITH n, a, b, path WHERE n.id <> a.id AND n.id <> b.id
WITH n, count(path) AS paths
RETURN n.name AS broker, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, paths
ORDER BY paths DESC, broker, n.id
LIMIT $limit
