// Who is mentioned most, and by which names?
// group: people
// param limit = 25: rows at most
// columns: name, label, mentions, documents, aliases

MATCH (d:Document)-[:HAS_SENTENCE]->(:Sentence)-[m:MENTIONS]->(e:Entity)
WITH e, count(m) AS mentions, count(DISTINCT d) AS documents
RETURN e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS label, mentions, documents, e.aliases AS aliases
ORDER BY mentions DESC, documents DESC, name, e.id
LIMIT $limit
