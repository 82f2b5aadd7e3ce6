// Which articles are in the graph, and how much does each say?
// group: sources
// param limit = 25: rows at most
// columns: date, source, title, sentences, mentions, statements

MATCH (d:Document)-[:HAS_SENTENCE]->(s:Sentence)
OPTIONAL MATCH (s)-[m:MENTIONS]->(:Entity)
WITH d, s, count(m) AS mentions
OPTIONAL MATCH (c)-[:STATED_IN]->(s)
WITH d, s, mentions, count(c) AS statements
RETURN d.date AS date, d.source AS source, d.title AS title, count(s) AS sentences, sum(mentions) AS mentions, sum(statements) AS statements
ORDER BY date, source, title
LIMIT $limit
