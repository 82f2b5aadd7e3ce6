// What is said here and denied there: the same relation, asserted or claimed once and denied or negated once?
// group: conflict
// param limit = 25: rows at most
// columns: subject, relation, object, said, saidIn, denied, deniedIn

MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'asserted' OR r.status = 'claimed'
MATCH (a)-[s]->(b)
WHERE type(s) = type(r) AND (s.status = 'denied' OR s.status = 'negated')
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.status AS said, r.quotes[0] AS saidIn, s.status AS denied, s.quotes[0] AS deniedIn
ORDER BY relation, subject, object, said, denied, r.key, s.key
LIMIT $limit
