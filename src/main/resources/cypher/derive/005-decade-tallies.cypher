CYPHER 25
MATCH (organisation:Organisation)
WHERE NOT organisation:Alliance AND organisation.founded IS NOT NULL
WITH organisation.countryCode AS countryCode, organisation.regionId AS regionId, organisation.role AS role,
  organisation.type AS type, organisation.founded / 10 * 10 AS decade, count(*) AS organisations
CREATE (:DecadeTally {countryCode: countryCode, regionId: regionId, role: role, type: type, decade: decade,
  organisations: organisations})
