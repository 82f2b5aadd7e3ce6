// What is denied, or said not to be so?
// group: claims
// param limit = 25: rows at most
// columns: subject, relation, object, status, deniedBy, quote

MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.status = 'denied' OR r.status = 'negated'
OPTIONAL MATCH (speaker:Entity {id: r.attributedTo})
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status, speaker.name AS deniedBy, r.quotes[0] AS quote
ORDER BY relation, subject, object, status, r.key
LIMIT $limit
