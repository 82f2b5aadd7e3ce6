// Which rules found how many relations?
// group: quality
// param limit = 25: rows at most
// columns: rule, relations, meanConfidence

MATCH (a:Entity)-[r]->(b:Entity)
UNWIND r.rules AS rule
RETURN rule, count(r) AS relations, round(avg(r.confidence) * 100) / 100 AS meanConfidence
ORDER BY relations DESC, rule
LIMIT $limit
