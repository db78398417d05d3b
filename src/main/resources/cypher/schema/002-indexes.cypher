CYPHER 25 CREATE INDEX organisation_name IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.sortName, organisation.id);
CYPHER 25 CREATE INDEX organisation_founded_ascending IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.foundedAscending, organisation.id);
CYPHER 25 CREATE INDEX organisation_founded_descending IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.foundedDescending, organisation.id);
CYPHER 25 CREATE INDEX organisation_country_name IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.countryCode, organisation.sortName, organisation.id);
CYPHER 25 CREATE INDEX organisation_region_name IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.regionId, organisation.sortName, organisation.id);
CYPHER 25 CREATE POINT INDEX organisation_location IF NOT EXISTS FOR (organisation:Organisation) ON (organisation.location);
