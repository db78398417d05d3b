CYPHER 25 CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (figure:Figure) REQUIRE figure.id IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT organisation_ica_id IF NOT EXISTS FOR (organisation:Organisation) REQUIRE organisation.icaId IS UNIQUE;
