CYPHER 25
MATCH (organisation:Organisation)-[affiliation:AFFILIATED_TO]->(federation:Organisation)
SET affiliation.federationId = federation.id, affiliation.nameRank = organisation.nameRank
