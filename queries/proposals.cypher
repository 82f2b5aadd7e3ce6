// What was proposed, by whom, and about whom?
// group: negotiations
// param limit = 25: rows at most
// columns: proposer, text, about, date, quote

MATCH (a:Entity)-[s:PROPOSES]->(c:Proposal)-[:STATED_IN]->(sentence:Sentence)<-[:HAS_SENTENCE]-(d:Document)
OPTIONAL MATCH (c)-[:ABOUT]->(e:Entity)
WITH a, s, c, sentence, d, e ORDER BY e.name, e.id
WITH a, s, c, sentence, d, collect(e.name) AS about
RETURN a.name AS proposer, c.text AS text, about, coalesce(s.date, d.date) AS date, sentence.text AS quote
ORDER BY proposer, text, c.id, sentence.id
LIMIT $limit
