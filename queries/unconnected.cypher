// Which names are mentioned, but have no relation to any other and are in no statement?
// group: quality
// param limit = 25: rows at most
// columns: name, label, mentions

MATCH (s:Sentence)-[m:MENTIONS]->(e:Entity)
WHERE NOT EXISTS { MATCH (e)-[]-(:Entity) }
  AND NOT EXISTS { MATCH (e)-[]-(:Claim) }
  AND NOT EXISTS { MATCH (e)-[]-(:Proposal) }
WITH e, count(m) AS mentions
RETURN e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS label, mentions
ORDER BY mentions DESC, name, e.id
LIMIT $limit
