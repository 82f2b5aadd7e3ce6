// Who has most relations with most others?
// group: network
// param limit = 25: rows at most
// columns: name, label, relations, others

MATCH (e:Entity)-[r]-(other:Entity)
WITH e, count(DISTINCT r) AS relations, count(DISTINCT other) AS others
RETURN e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS label, relations, others
ORDER BY relations DESC, others DESC, name, e.id
LIMIT $limit
