// Who speaks for whom: people and groups that make statements, and whom they belong to?
// group: people
// param limit = 25: rows at most
// columns: speaker, relation, body, title, statements

MATCH (a:Entity)-[s:CLAIMS|DENIES|PROPOSES]->(c)
WITH a, count(DISTINCT c) AS statements
MATCH (a)-[r:WORKS_FOR|LEADS|MEMBER_OF|PART_OF]->(b:Entity)
WHERE r.status = 'asserted'
RETURN a.name AS speaker, type(r) AS relation, b.name AS body, r.title AS title, statements
ORDER BY statements DESC, speaker, body, relation, r.key
LIMIT $limit
