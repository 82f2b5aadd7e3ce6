// How many relations of each type and status are there?
// group: quality
// columns: relation, status, edges, sentences

MATCH (a:Entity)-[r]->(b:Entity)
RETURN type(r) AS relation, r.status AS status, count(r) AS edges, sum(size(r.evidence)) AS sentences
ORDER BY relation, status
