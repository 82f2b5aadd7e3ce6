// How did a position change over time: what one name does to, or says of, another, article by article?
// group: time
// param name: a name, or a part of one
// param about = "": the other name, or empty for all
// param limit = 25: rows at most
// columns: date, who, relation, toward, status, source, quote

MATCH (a:Entity)-[r]->(b:Entity)
WHERE (toLower(a.name) CONTAINS toLower($name) OR any(alias IN a.aliases WHERE toLower(alias) = toLower($name))) AND ($about = '' OR (toLower(b.name) CONTAINS toLower($about) OR any(alias IN b.aliases WHERE toLower(alias) = toLower($about))))
UNWIND r.evidence AS key
MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence {id: key})
RETURN coalesce(r.date, d.date) AS date, a.name AS who, type(r) AS relation, b.name AS toward, r.status AS status, d.source AS source, s.text AS quote
ORDER BY date, source, s.start, relation, toward, status, r.key
LIMIT $limit
