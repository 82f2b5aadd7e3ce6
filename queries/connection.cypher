// How are two names connected by relations of the ontology, and in which sentences?
// group: network
// param from: a name
// param to: another name
// param limit = 10: rows at most
// columns: path, steps, quotes

MATCH (a:Entity), (b:Entity)
WHERE (toLower(a.name) CONTAINS toLower($from) OR any(alias IN a.aliases WHERE toLower(alias) = toLower($from))) AND (toLower(b.name) CONTAINS toLower($to) OR any(alias IN b.aliases WHERE toLower(alias) = toLower($to))) AND a.id <> b.id
MATCH path = allShortestPaths((a)-[:MEETS_WITH|NEGOTIATES_WITH|AGREES_WITH|SUPPORTS|COOPERATES_WITH|AIDS|YIELDS_TO|REQUESTS|ACCUSES|REJECTS|THREATENS|PROTESTS_AGAINST|SANCTIONS|MOBILIZES_AGAINST|COERCES|ATTACKS|LEADS|WORKS_FOR|MEMBER_OF|PART_OF|LOCATED_IN|CITIZEN_OF|FAMILY_OF|OWNS*..6]-(b))
WITH path, length(path) AS steps, [r IN relationships(path) | r.quotes[0]] AS quotes,
  reduce(keys = a.id + ' ' + b.id, r IN relationships(path) | keys + ' ' + r.key) AS keys
ORDER BY steps, keys
RETURN path, steps, quotes
LIMIT $limit
