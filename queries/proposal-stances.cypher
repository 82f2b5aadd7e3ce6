// Which proposals are there, and who supports or rejects the one who made them, in the same article?
// group: negotiations
// param limit = 25: rows at most
// columns: proposer, text, supporters, rejecters

MATCH (a:Entity)-[:PROPOSES]->(c:Proposal)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(d:Document)
WITH DISTINCT a, c, d
OPTIONAL MATCH (x:Entity)-[r:SUPPORTS|AGREES_WITH|REJECTS]->(a)
WHERE any(key IN r.evidence WHERE key STARTS WITH d.id)
WITH a, c, d, x, r,
  CASE WHEN type(r) = 'REJECTS' OR r.status = 'denied' OR r.status = 'negated' THEN 'rejects' ELSE 'supports' END AS stance
ORDER BY x.name, x.id
WITH a, c, collect(DISTINCT CASE WHEN stance = 'supports' THEN x.name ELSE null END) AS supporters,
  collect(DISTINCT CASE WHEN stance = 'rejects' THEN x.name ELSE null END) AS rejecters
RETURN a.name AS proposer, c.text AS text, supporters, rejecters
ORDER BY proposer, text, c.id
LIMIT $limit
