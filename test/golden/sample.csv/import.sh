#!/bin/sh
# Imports this folder into a new Neo4j database; the server must be stopped. Written by wiregraph.
# Afterwards start the server and run: cypher-shell -f constraints.cypher
set -e
cd "$(dirname "$0")"
neo4j-admin database import full neo4j \
  --overwrite-destination \
  --multiline-fields=true \
  --array-delimiter=U+001F \
  --nodes=documents.csv \
  --nodes=entities.csv \
  --nodes=sentences.csv \
  --nodes=statements.csv \
  --relationships=document-to-sentence.csv \
  --relationships=entity-to-entity.csv \
  --relationships=entity-to-statement.csv \
  --relationships=sentence-to-entity.csv \
  --relationships=statement-to-entity.csv \
  --relationships=statement-to-sentence.csv
