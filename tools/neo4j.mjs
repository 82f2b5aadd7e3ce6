#!/usr/bin/env node
// Runs a real Neo4j Community server without Docker, from Maven Central's jars. It needs Java and Maven.
//   node tools/neo4j.mjs prepare            fetch the jars, set the password (once; the rest does it where needed)
//   node tools/neo4j.mjs run [-- COMMAND]   start a throw-away server; with COMMAND, run it with NEO4J_URI,
//                                           NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_IMPORT_DIR set, then stop
//   node tools/neo4j.mjs start [FOLDER]     start one that stays, its data in FOLDER (.cache/neo4j); prints its address
//   node tools/neo4j.mjs stop [FOLDER]      stop it
// Environment: NEO4J_LINE (5 or 2026), NEO4J_JAVA_HOME, NEO4J_HEAP (512m), NEO4J_JIT=full (for benchmarks), WIREGRAPH_CACHE.
import {register} from 'tsx/esm/api';

register();
const {main} = await import('./neo4j/main.ts');
await main(process.argv.slice(2));
