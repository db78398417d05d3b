CYPHER 25
MATCH (organisation:Organisation)
WITH organisation ORDER BY organisation.sortName, organisation.id
WITH collect(organisation) AS organisations
UNWIND range(0, size(organisations) - 1) AS nameRank
WITH organisations[nameRank] AS organisation, nameRank
SET organisation.nameRank = nameRank
