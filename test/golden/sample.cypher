// Written by wiregraph. Run it with: cypher-shell -f FILE (again does no harm).
CREATE CONSTRAINT wiregraph_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT wiregraph_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT wiregraph_proposal_id IF NOT EXISTS FOR (n:Proposal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT wiregraph_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT wiregraph_sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CALL db.awaitIndexes(300);
UNWIND [
  {id: 'claim:307f14efde6c3072', properties: {text: 'Ruritania fired first', start: 94, end: 115, x: -62.55, y: -122.46}},
  {id: 'claim:44994fe796b838a4', properties: {text: 'Ruritania had attacked Strelsau', start: 52, end: 83, x: -97.21, y: -72.17}},
  {id: 'claim:5818fd6ad758dcd2', properties: {text: 'No attack', start: 1, end: 10, x: -88.6, y: -93.01}}
] AS row
MERGE (n:Claim {id: row.id})
SET n += row.properties;
UNWIND [
  {id: 'doc:0ba7d4b67d274841', properties: {title: '“No attack”, says Rassendyll', date: '2031-03-06', source: 'Zenda Press', url: null, x: 424.26, y: 0.0}},
  {id: 'doc:b309d0da77c88a59', properties: {title: 'Strelsau under fire', date: '2031-03-04', source: 'Morning Courier', url: 'https://courier.example/zenda?a=1&b=2', x: -212.13, y: 367.42}},
  {id: 'doc:eb00d55a78938a9a', properties: {title: 'Norway weighs sanctions', date: '2031-03-05', source: 'Evening Star', url: 'https://star.example/5', x: -212.13, y: -367.42}}
] AS row
MERGE (n:Document {id: row.id})
SET n += row.properties;
UNWIND [
  {id: 'country:norway', properties: {name: 'Norway', aliases: ['Norwegian'], iso3: 'NOR', wikidata: 'Q20', merges: ['"Norwegian" is the demonym of "Norway"'], mergedIn: ['doc:b309d0da77c88a59'], x: 24.61, y: -150.17}},
  {id: 'country:ruritania', properties: {name: 'Ruritania', aliases: ['Ruritanian'], iso3: null, wikidata: null, merges: ['"Ruritanian" is the demonym of "Ruritania"'], mergedIn: ['doc:b309d0da77c88a59 doc:eb00d55a78938a9a'], x: 15.17, y: -83.59}}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Country, n += row.properties;
UNWIND [
  {id: 'group:ruritanian-delegation', properties: {name: 'the Ruritanian delegation', aliases: ['the delegation'], iso3: null, wikidata: null, merges: ['"the delegation" repeats the noun of "the Ruritanian delegation"'], mergedIn: ['doc:b309d0da77c88a59'], x: -59.83, y: -24.65}}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Group, n += row.properties;
UNWIND [
  {id: 'organization:north-bank', properties: {name: 'North Bank', aliases: [], iso3: null, wikidata: null, merges: [], mergedIn: [], x: 60.92, y: 276.73}},
  {id: 'organization:zenda-press', properties: {name: 'Zenda Press', aliases: [], iso3: null, wikidata: null, merges: [], mergedIn: [], x: 32.44, y: 280.98}}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Organization, n += row.properties;
UNWIND [
  {id: 'person:flavia-zolc', properties: {name: 'Flávia Żółć', aliases: ['Flávia “Dove” Żółć', 'Żółć'], iso3: null, wikidata: 'Q99999999', merges: ['"Flávia “Dove” Żółć" has a nickname within "Flávia Żółć"', '"Żółć" is the surname of "Flávia Żółć"'], mergedIn: ['doc:0ba7d4b67d274841', 'doc:eb00d55a78938a9a'], x: -55.18, y: -129.21}},
  {id: 'person:rudolf-rassendyll', properties: {name: 'Rudolf Rassendyll', aliases: ['Rassendyll'], iso3: null, wikidata: null, merges: ['"Rassendyll" is the surname of "Rudolf Rassendyll"'], mergedIn: ['doc:0ba7d4b67d274841 doc:eb00d55a78938a9a'], x: -89.84, y: -78.92}}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Person, n += row.properties;
UNWIND [
  {id: 'place:strelsau', properties: {name: 'Strelsau', aliases: [], iso3: null, wikidata: null, merges: [], mergedIn: [], x: 71.7, y: -91.17}}
] AS row
MERGE (n:Entity {id: row.id})
SET n:Place, n += row.properties;
UNWIND [
  {id: 'proposal:11e1a63ad5566789', properties: {text: 'sanctions on Ruritania', start: 134, end: 156, x: -53.94, y: -143.3}}
] AS row
MERGE (n:Proposal {id: row.id})
SET n += row.properties;
UNWIND [
  {id: 'doc:0ba7d4b67d274841#s0', properties: {text: '“No attack”, says Rassendyll', start: 0, end: 28, index: 0, paragraph: 0, x: 404.57, y: -3.48}},
  {id: 'doc:0ba7d4b67d274841#s1', properties: {text: 'Rassendyll denied that Ruritania had attacked Strelsau.', start: 29, end: 84, index: 1, paragraph: 1, x: 434.8, y: 13.75}},
  {id: 'doc:0ba7d4b67d274841#s2', properties: {text: 'North Bank does not own Zenda Press, but North Bank invested in Zenda Press.', start: 85, end: 161, index: 2, paragraph: 2, x: 425.5, y: -14.09}},
  {id: 'doc:0ba7d4b67d274841#s3', properties: {text: 'Norway may send aid to Strelsau.\r\n\tHis cousin Flávia “Dove” Żółć disagreed.', start: 162, end: 237, index: 3, paragraph: 3, x: 416.89, y: 6.75}},
  {id: 'doc:b309d0da77c88a59#s0', properties: {text: 'Strelsau under fire', start: 0, end: 19, index: 0, paragraph: 0, x: -210.9, y: 353.34}},
  {id: 'doc:b309d0da77c88a59#s1', properties: {text: 'Ruritania attacked the port of Strelsau on Monday.', start: 20, end: 70, index: 1, paragraph: 1, x: -231.83, y: 363.94}},
  {id: 'doc:b309d0da77c88a59#s2', properties: {text: 'Norwegian foreign minister Flávia Żółć met Rudolf Rassendyll, the head of the Ruritanian delegation, in Strelsau on 3 March.', start: 71, end: 195, index: 2, paragraph: 2, x: -219.51, y: 374.18}},
  {id: 'doc:b309d0da77c88a59#s3', properties: {text: 'The delegation belongs to Ruritania.', start: 196, end: 232, index: 3, paragraph: 3, x: -201.59, y: 381.17}},
  {id: 'doc:eb00d55a78938a9a#s0', properties: {text: 'Norway weighs sanctions', start: 0, end: 23, index: 0, paragraph: 0, x: -231.83, y: -370.91}},
  {id: 'doc:eb00d55a78938a9a#s1', properties: {text: 'Ruritania shelled Strelsau, a Ruritanian city, again.', start: 24, end: 77, index: 1, paragraph: 1, x: -210.9, y: -381.51}},
  {id: 'doc:eb00d55a78938a9a#s2', properties: {text: 'Żółć said that "Ruritania fired first" – and called for sanctions on Ruritania before Norway’s parliament.', start: 78, end: 184, index: 2, paragraph: 2, x: -201.59, y: -353.68}},
  {id: 'doc:eb00d55a78938a9a#s3', properties: {text: 'She accused Ruritania of piracy & <worse>, 🕊 in hand; Żółć and Rassendyll had met before.', start: 185, end: 275, index: 3, paragraph: 3, x: -219.51, y: -360.67}}
] AS row
MERGE (n:Sentence {id: row.id})
SET n += row.properties;
UNWIND [
  {key: 'ABOUT:6250b0495d1b9d0c', source: 'claim:44994fe796b838a4', target: 'country:ruritania', properties: {}},
  {key: 'ABOUT:a69ddb95b0f36e90', source: 'claim:44994fe796b838a4', target: 'place:strelsau', properties: {}},
  {key: 'ABOUT:c34d660afc6a7364', source: 'claim:307f14efde6c3072', target: 'country:ruritania', properties: {}}
] AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ABOUT {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'ABOUT:90700a7dfcb3ac8d', source: 'proposal:11e1a63ad5566789', target: 'country:norway', properties: {}},
  {key: 'ABOUT:a2c20d97a4e1f49e', source: 'proposal:11e1a63ad5566789', target: 'country:ruritania', properties: {}}
] AS row
MATCH (a:Proposal {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ABOUT {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'ACCUSES:6a434781a2b31779', source: 'person:flavia-zolc', target: 'country:ruritania', properties: {status: 'asserted', attributedTo: null, confidence: 0.9, trigger: 'accused', title: null, kin: null, date: '2031-03-05', location: null, evidence: ['doc:eb00d55a78938a9a#s3'], quotes: ['She accused Ruritania of piracy & <worse>, 🕊 in hand; Żółć and Rassendyll had met before.'], rules: ['accuse-active'], details: [''], code: 'ACCUSE'}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ACCUSES {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'ADDRESSED_TO:6f35721aaf6644d1', source: 'claim:307f14efde6c3072', target: 'country:norway', properties: {}}
] AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ADDRESSED_TO {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'ADDRESSED_TO:378fd926f42ac846', source: 'proposal:11e1a63ad5566789', target: 'country:norway', properties: {}}
] AS row
MATCH (a:Proposal {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ADDRESSED_TO {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'AIDS:f201e3c4cf6d4ccc', source: 'country:norway', target: 'place:strelsau', properties: {status: 'possible', attributedTo: null, confidence: 0.75, trigger: 'send aid to', title: null, kin: null, date: null, location: null, evidence: ['doc:0ba7d4b67d274841#s3'], quotes: ['Norway may send aid to Strelsau.\r\n\tHis cousin Flávia “Dove” Żółć disagreed.'], rules: ['send-aid'], details: [''], code: 'AID'}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:AIDS {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'ATTACKS:612a9b95b8666849', source: 'country:ruritania', target: 'place:strelsau', properties: {status: 'denied', attributedTo: 'person:rudolf-rassendyll', confidence: 0.85, trigger: 'attacked', title: null, kin: null, date: null, location: null, evidence: ['doc:0ba7d4b67d274841#s1'], quotes: ['Rassendyll denied that Ruritania had attacked Strelsau.'], rules: ['attack-active'], details: [''], code: 'ASSAULT'}},
  {key: 'ATTACKS:b056f20130322ad3', source: 'country:ruritania', target: 'country:norway', properties: {status: 'claimed', attributedTo: 'person:flavia-zolc', confidence: 0.6, trigger: 'fired', title: null, kin: null, date: null, location: null, evidence: ['doc:eb00d55a78938a9a#s2'], quotes: ['Żółć said that "Ruritania fired first" – and called for sanctions on Ruritania before Norway’s parliament.'], rules: ['fire-active'], details: [''], code: 'ASSAULT'}},
  {key: 'ATTACKS:d15994616a782fca', source: 'country:ruritania', target: 'place:strelsau', properties: {status: 'asserted', attributedTo: null, confidence: 0.98, trigger: 'attacked', title: null, kin: null, date: '2031-03-03', location: 'Strelsau', evidence: ['doc:b309d0da77c88a59#s1', 'doc:eb00d55a78938a9a#s1'], quotes: ['Ruritania attacked the port of Strelsau on Monday.', 'Ruritania shelled Strelsau, a Ruritanian city, again.'], rules: ['attack-active', 'shell-active'], details: ['{"confidence":0.9,"rules":["attack-active"]}', '{"trigger":"shelled","date":null,"location":null,"confidence":0.8,"rules":["shell-active"]}'], code: 'ASSAULT'}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ATTACKS {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'CLAIMS:78d254d32ed5221c', source: 'person:rudolf-rassendyll', target: 'claim:5818fd6ad758dcd2', properties: {confidence: 0.9, trigger: 'says', date: null, evidence: ['doc:0ba7d4b67d274841#s0'], quotes: ['“No attack”, says Rassendyll']}},
  {key: 'CLAIMS:96f874ab6bb744b8', source: 'person:flavia-zolc', target: 'claim:307f14efde6c3072', properties: {confidence: 0.9, trigger: 'said', date: '2031-03-05', evidence: ['doc:eb00d55a78938a9a#s2'], quotes: ['Żółć said that "Ruritania fired first" – and called for sanctions on Ruritania before Norway’s parliament.']}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:CLAIMS {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'DENIES:378c27dc21ddf383', source: 'person:rudolf-rassendyll', target: 'claim:44994fe796b838a4', properties: {confidence: 0.9, trigger: 'denied', date: null, evidence: ['doc:0ba7d4b67d274841#s1'], quotes: ['Rassendyll denied that Ruritania had attacked Strelsau.']}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:DENIES {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'FAMILY_OF:35a45ec779d581b8', source: 'person:flavia-zolc', target: 'person:rudolf-rassendyll', properties: {status: 'asserted', attributedTo: null, confidence: 0.8, trigger: 'cousin', title: null, kin: 'cousin', date: null, location: null, evidence: ['doc:0ba7d4b67d274841#s3'], quotes: ['Norway may send aid to Strelsau.\r\n\tHis cousin Flávia “Dove” Żółć disagreed.'], rules: ['kin-possessive'], details: [''], code: null}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:FAMILY_OF {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'HAS_SENTENCE:240814363362ff40', source: 'doc:eb00d55a78938a9a', target: 'doc:eb00d55a78938a9a#s3', properties: {}},
  {key: 'HAS_SENTENCE:3a3a884cef100186', source: 'doc:b309d0da77c88a59', target: 'doc:b309d0da77c88a59#s2', properties: {}},
  {key: 'HAS_SENTENCE:4f946ecc33b14a3b', source: 'doc:eb00d55a78938a9a', target: 'doc:eb00d55a78938a9a#s1', properties: {}},
  {key: 'HAS_SENTENCE:8d2537fb93a6ad95', source: 'doc:b309d0da77c88a59', target: 'doc:b309d0da77c88a59#s0', properties: {}},
  {key: 'HAS_SENTENCE:9a6faee53a8f1c8b', source: 'doc:eb00d55a78938a9a', target: 'doc:eb00d55a78938a9a#s2', properties: {}},
  {key: 'HAS_SENTENCE:a94c3ff619041541', source: 'doc:eb00d55a78938a9a', target: 'doc:eb00d55a78938a9a#s0', properties: {}},
  {key: 'HAS_SENTENCE:af77ccc641eefbf2', source: 'doc:0ba7d4b67d274841', target: 'doc:0ba7d4b67d274841#s3', properties: {}},
  {key: 'HAS_SENTENCE:d1302c5e8152b25e', source: 'doc:0ba7d4b67d274841', target: 'doc:0ba7d4b67d274841#s2', properties: {}},
  {key: 'HAS_SENTENCE:e4677e5101febc25', source: 'doc:b309d0da77c88a59', target: 'doc:b309d0da77c88a59#s3', properties: {}},
  {key: 'HAS_SENTENCE:e4f9f89267c78183', source: 'doc:b309d0da77c88a59', target: 'doc:b309d0da77c88a59#s1', properties: {}},
  {key: 'HAS_SENTENCE:f67d8a51c77c3d65', source: 'doc:0ba7d4b67d274841', target: 'doc:0ba7d4b67d274841#s1', properties: {}},
  {key: 'HAS_SENTENCE:fdfc6bcda384b003', source: 'doc:0ba7d4b67d274841', target: 'doc:0ba7d4b67d274841#s0', properties: {}}
] AS row
MATCH (a:Document {id: row.source})
MATCH (b:Sentence {id: row.target})
MERGE (a)-[r:HAS_SENTENCE {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'INVESTS_IN:b274b3dcfe85fdfa', source: 'organization:north-bank', target: 'organization:zenda-press', properties: {status: 'asserted', attributedTo: null, confidence: 1.0, trigger: 'invested in', title: null, kin: null, date: null, location: null, evidence: ['doc:0ba7d4b67d274841#s2'], quotes: ['North Bank does not own Zenda Press, but North Bank invested in Zenda Press.'], rules: ['user:invest'], details: [''], code: null}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:INVESTS_IN {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'LEADS:b450457e7157dcef', source: 'person:rudolf-rassendyll', target: 'group:ruritanian-delegation', properties: {status: 'asserted', attributedTo: null, confidence: 0.9, trigger: 'the head of', title: 'head', kin: null, date: null, location: null, evidence: ['doc:b309d0da77c88a59#s2'], quotes: ['Norwegian foreign minister Flávia Żółć met Rudolf Rassendyll, the head of the Ruritanian delegation, in Strelsau on 3 March.'], rules: ['head-of'], details: [''], code: null}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:LEADS {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'LOCATED_IN:d7aa8c2caa55ef72', source: 'place:strelsau', target: 'country:ruritania', properties: {status: 'asserted', attributedTo: null, confidence: 0.8, trigger: 'a Ruritanian city', title: null, kin: null, date: null, location: null, evidence: ['doc:eb00d55a78938a9a#s1'], quotes: ['Ruritania shelled Strelsau, a Ruritanian city, again.'], rules: ['place-apposition'], details: [''], code: null}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:LOCATED_IN {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'MEETS_WITH:14db31e8c2136b1a', source: 'person:flavia-zolc', target: 'person:rudolf-rassendyll', properties: {status: 'asserted', attributedTo: null, confidence: 0.985, trigger: 'met', title: null, kin: null, date: '2031-03-03', location: 'Strelsau', evidence: ['doc:b309d0da77c88a59#s2', 'doc:eb00d55a78938a9a#s3'], quotes: ['Norwegian foreign minister Flávia Żółć met Rudolf Rassendyll, the head of the Ruritanian delegation, in Strelsau on 3 March.', 'She accused Ruritania of piracy & <worse>, 🕊 in hand; Żółć and Rassendyll had met before.'], rules: ['meet-active', 'meet-joint'], details: ['{"confidence":0.95,"rules":["meet-active"]}', '{"trigger":"had met","date":null,"location":null,"confidence":0.7,"rules":["meet-joint"]}'], code: 'CONSULT'}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:MEETS_WITH {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'MENTIONS:021b95fc537881b7', source: 'doc:b309d0da77c88a59#s2', target: 'place:strelsau', properties: {start: 175, end: 183, text: 'Strelsau', name: 'Strelsau'}},
  {key: 'MENTIONS:05d0120d1c0eb7de', source: 'doc:b309d0da77c88a59#s2', target: 'country:ruritania', properties: {start: 149, end: 159, text: 'Ruritanian', name: 'Ruritanian'}},
  {key: 'MENTIONS:0bb42b0f74cc4d52', source: 'doc:eb00d55a78938a9a#s0', target: 'country:norway', properties: {start: 0, end: 6, text: 'Norway', name: 'Norway'}},
  {key: 'MENTIONS:291d0ca716f909e3', source: 'doc:0ba7d4b67d274841#s1', target: 'place:strelsau', properties: {start: 75, end: 83, text: 'Strelsau', name: 'Strelsau'}},
  {key: 'MENTIONS:2ccb6d93235052e4', source: 'doc:b309d0da77c88a59#s2', target: 'country:norway', properties: {start: 71, end: 80, text: 'Norwegian', name: 'Norwegian'}},
  {key: 'MENTIONS:4457251c838fd34c', source: 'doc:0ba7d4b67d274841#s1', target: 'country:ruritania', properties: {start: 52, end: 61, text: 'Ruritania', name: 'Ruritania'}},
  {key: 'MENTIONS:4de947d96f2994b1', source: 'doc:b309d0da77c88a59#s3', target: 'country:ruritania', properties: {start: 222, end: 231, text: 'Ruritania', name: 'Ruritania'}},
  {key: 'MENTIONS:54d2121215e7f0f7', source: 'doc:b309d0da77c88a59#s1', target: 'country:ruritania', properties: {start: 20, end: 29, text: 'Ruritania', name: 'Ruritania'}},
  {key: 'MENTIONS:57a81eb068f0e8ad', source: 'doc:b309d0da77c88a59#s2', target: 'person:flavia-zolc', properties: {start: 98, end: 109, text: 'Flávia Żółć', name: 'Flávia Żółć'}},
  {key: 'MENTIONS:5ae256607f719d9d', source: 'doc:0ba7d4b67d274841#s3', target: 'place:strelsau', properties: {start: 185, end: 193, text: 'Strelsau', name: 'Strelsau'}},
  {key: 'MENTIONS:5c717ac44889f362', source: 'doc:eb00d55a78938a9a#s3', target: 'country:ruritania', properties: {start: 197, end: 206, text: 'Ruritania', name: 'Ruritania'}},
  {key: 'MENTIONS:5dae36d2289d67e3', source: 'doc:eb00d55a78938a9a#s2', target: 'country:norway', properties: {start: 164, end: 170, text: 'Norway', name: 'Norway'}},
  {key: 'MENTIONS:7189f18044564e95', source: 'doc:b309d0da77c88a59#s2', target: 'group:ruritanian-delegation', properties: {start: 145, end: 170, text: 'the Ruritanian delegation', name: 'the Ruritanian delegation'}},
  {key: 'MENTIONS:8b0b8c5ef42dfe97', source: 'doc:eb00d55a78938a9a#s3', target: 'person:rudolf-rassendyll', properties: {start: 249, end: 259, text: 'Rassendyll', name: 'Rassendyll'}},
  {key: 'MENTIONS:91d166a7ddfc946b', source: 'doc:0ba7d4b67d274841#s2', target: 'organization:north-bank', properties: {start: 85, end: 95, text: 'North Bank', name: 'North Bank'}},
  {key: 'MENTIONS:92d2769928118041', source: 'doc:0ba7d4b67d274841#s2', target: 'organization:zenda-press', properties: {start: 109, end: 120, text: 'Zenda Press', name: 'Zenda Press'}},
  {key: 'MENTIONS:9406112d6881187f', source: 'doc:b309d0da77c88a59#s2', target: 'person:rudolf-rassendyll', properties: {start: 114, end: 131, text: 'Rudolf Rassendyll', name: 'Rudolf Rassendyll'}},
  {key: 'MENTIONS:9aadc4b68083f00c', source: 'doc:0ba7d4b67d274841#s3', target: 'person:flavia-zolc', properties: {start: 208, end: 226, text: 'Flávia “Dove” Żółć', name: 'Flávia “Dove” Żółć'}},
  {key: 'MENTIONS:ac9ae97bc79dfa15', source: 'doc:0ba7d4b67d274841#s0', target: 'person:rudolf-rassendyll', properties: {start: 18, end: 28, text: 'Rassendyll', name: 'Rassendyll'}},
  {key: 'MENTIONS:acc9d63469c9c59e', source: 'doc:eb00d55a78938a9a#s2', target: 'country:ruritania', properties: {start: 94, end: 103, text: 'Ruritania', name: 'Ruritania'}},
  {key: 'MENTIONS:b2efd24e3602cd3d', source: 'doc:eb00d55a78938a9a#s1', target: 'country:ruritania', properties: {start: 24, end: 33, text: 'Ruritania', name: 'Ruritania'}},
  {key: 'MENTIONS:b4100ace1e497866', source: 'doc:0ba7d4b67d274841#s3', target: 'country:norway', properties: {start: 162, end: 168, text: 'Norway', name: 'Norway'}},
  {key: 'MENTIONS:d6baa9c5a0574e32', source: 'doc:eb00d55a78938a9a#s2', target: 'person:flavia-zolc', properties: {start: 78, end: 82, text: 'Żółć', name: 'Żółć'}},
  {key: 'MENTIONS:d7e6c3fe05bda815', source: 'doc:b309d0da77c88a59#s3', target: 'group:ruritanian-delegation', properties: {start: 196, end: 210, text: 'The delegation', name: 'the delegation'}},
  {key: 'MENTIONS:d935a9e8f4b288a5', source: 'doc:0ba7d4b67d274841#s1', target: 'person:rudolf-rassendyll', properties: {start: 29, end: 39, text: 'Rassendyll', name: 'Rassendyll'}},
  {key: 'MENTIONS:efe510c1e37ef09f', source: 'doc:b309d0da77c88a59#s1', target: 'place:strelsau', properties: {start: 51, end: 59, text: 'Strelsau', name: 'Strelsau'}},
  {key: 'MENTIONS:f0fc1666da213d7b', source: 'doc:eb00d55a78938a9a#s3', target: 'person:flavia-zolc', properties: {start: 240, end: 244, text: 'Żółć', name: 'Żółć'}},
  {key: 'MENTIONS:f6edebea8030e049', source: 'doc:eb00d55a78938a9a#s1', target: 'country:ruritania', properties: {start: 54, end: 64, text: 'Ruritanian', name: 'Ruritanian'}},
  {key: 'MENTIONS:f786aaa7eb29886a', source: 'doc:b309d0da77c88a59#s0', target: 'place:strelsau', properties: {start: 0, end: 8, text: 'Strelsau', name: 'Strelsau'}},
  {key: 'MENTIONS:f84a0caabee7b6c6', source: 'doc:eb00d55a78938a9a#s1', target: 'place:strelsau', properties: {start: 42, end: 50, text: 'Strelsau', name: 'Strelsau'}}
] AS row
MATCH (a:Sentence {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:MENTIONS {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'OWNS:5c6248ecdec78f1a', source: 'organization:north-bank', target: 'organization:zenda-press', properties: {status: 'negated', attributedTo: null, confidence: 0.9, trigger: 'own', title: null, kin: null, date: null, location: null, evidence: ['doc:0ba7d4b67d274841#s2'], quotes: ['North Bank does not own Zenda Press, but North Bank invested in Zenda Press.'], rules: ['own-active'], details: [''], code: null}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:OWNS {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'PART_OF:92757cdbfd98ab43', source: 'group:ruritanian-delegation', target: 'country:ruritania', properties: {status: 'asserted', attributedTo: null, confidence: 0.98, trigger: 'belongs to', title: null, kin: null, date: null, location: null, evidence: ['doc:b309d0da77c88a59#s2', 'doc:b309d0da77c88a59#s3'], quotes: ['Norwegian foreign minister Flávia Żółć met Rudolf Rassendyll, the head of the Ruritanian delegation, in Strelsau on 3 March.', 'The delegation belongs to Ruritania.'], rules: ['belong-active', 'demonym-body'], details: ['{"trigger":"Ruritanian","confidence":0.8,"rules":["demonym-body"]}', '{"confidence":0.9,"rules":["belong-active"]}'], code: null}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:PART_OF {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'PROPOSES:c7f1840ccfe2923d', source: 'person:flavia-zolc', target: 'proposal:11e1a63ad5566789', properties: {confidence: 0.9, trigger: 'called for', date: null, evidence: ['doc:eb00d55a78938a9a#s2'], quotes: ['Żółć said that "Ruritania fired first" – and called for sanctions on Ruritania before Norway’s parliament.']}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Proposal {id: row.target})
MERGE (a)-[r:PROPOSES {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'SANCTIONS:8c83dfb9e02bb8ae', source: 'country:norway', target: 'country:ruritania', properties: {status: 'proposed', attributedTo: 'person:flavia-zolc', confidence: 0.7, trigger: 'sanctions', title: null, kin: null, date: null, location: null, evidence: ['doc:eb00d55a78938a9a#s2'], quotes: ['Żółć said that "Ruritania fired first" – and called for sanctions on Ruritania before Norway’s parliament.'], rules: ['sanctions-on'], details: [''], code: 'SANCTION'}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:SANCTIONS {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'STATED_IN:817ac77029aa8412', source: 'claim:44994fe796b838a4', target: 'doc:0ba7d4b67d274841#s1', properties: {}},
  {key: 'STATED_IN:d177301333fddc0e', source: 'claim:5818fd6ad758dcd2', target: 'doc:0ba7d4b67d274841#s0', properties: {}},
  {key: 'STATED_IN:e2386c5c909f1cff', source: 'claim:307f14efde6c3072', target: 'doc:eb00d55a78938a9a#s2', properties: {}}
] AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Sentence {id: row.target})
MERGE (a)-[r:STATED_IN {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'STATED_IN:800e97e0dc176948', source: 'proposal:11e1a63ad5566789', target: 'doc:eb00d55a78938a9a#s2', properties: {}}
] AS row
MATCH (a:Proposal {id: row.source})
MATCH (b:Sentence {id: row.target})
MERGE (a)-[r:STATED_IN {key: row.key}]->(b)
SET r += row.properties;
UNWIND [
  {key: 'WORKS_FOR:6c24af14380b4652', source: 'person:flavia-zolc', target: 'country:norway', properties: {status: 'asserted', attributedTo: null, confidence: 0.95, trigger: 'foreign minister', title: 'foreign minister', kin: null, date: null, location: null, evidence: ['doc:b309d0da77c88a59#s2'], quotes: ['Norwegian foreign minister Flávia Żółć met Rudolf Rassendyll, the head of the Ruritanian delegation, in Strelsau on 3 March.'], rules: ['post-before-name'], details: [''], code: null}}
] AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:WORKS_FOR {key: row.key}]->(b)
SET r += row.properties;
