CYPHER 25 DROP INDEX known_names IF EXISTS;
CYPHER 25 DROP INDEX whole_names IF EXISTS;
CYPHER 25 DROP INDEX curated_keys IF EXISTS;
CYPHER 25 CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.name, entity.nameFr, entity.nameEs, entity.acronym, entity.acronymFr, entity.acronymEs, entity.otherNames, entity.foldedNames, entity.searchKeys] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CYPHER 25 CREATE FULLTEXT INDEX curated_names IF NOT EXISTS FOR (entity:Curated) ON EACH [entity.name, entity.nameFr, entity.nameEs, entity.acronym, entity.acronymFr, entity.acronymEs, entity.otherNames, entity.foldedNames] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CYPHER 25 CREATE FULLTEXT INDEX entity_descriptions IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.summary, entity.summaryFr, entity.summaryEs, entity.definition, entity.definitionFr, entity.definitionEs, entity.mission, entity.missionFr, entity.missionEs, entity.topic, entity.topicFr, entity.topicEs] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
