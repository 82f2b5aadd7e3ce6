// What happened when: relations with a date of their own?
// group: time
// param since = "": first date (YYYY-MM-DD), or empty
// param until = "9999": last date, or a year after all
// param limit = 25: rows at most
// columns: date, subject, relation, object, status, quote

MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.date IS NOT NULL AND r.date >= $since AND r.date <= $until
RETURN r.date AS date, a.name AS subject, type(r) AS relation, b.name AS object, r.status AS status, r.quotes[0] AS quote
ORDER BY date, relation, subject, object, status, r.key
LIMIT $limit
