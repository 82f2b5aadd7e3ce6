// Which names were taken for one and the same, and why?
// group: quality
// param limit = 25: rows at most
// columns: name, label, aliases, reasons

MATCH (e:Entity)
WHERE size(e.merges) > 0
RETURN e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS label, e.aliases AS aliases, e.merges AS reasons
ORDER BY name, e.id
LIMIT $limit
