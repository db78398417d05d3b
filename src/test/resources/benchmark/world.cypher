CYPHER 25
MATCH (region:Region)
OPTIONAL MATCH (office:RegionalOffice)-[:SERVES]->(region)
CALL (region) {
  MATCH (region)<-[:IN_REGION]-(country)
  CALL (country) {
    MATCH (organisation:Organisation)
    WHERE organisation.countryCode = country.code AND organisation.nameRank IS NOT NULL
    WITH organisation ORDER BY organisation.countryCode, organisation.nameRank LIMIT 5
    CALL (organisation) {
      UNWIND organisation.sectorIds AS id
      MATCH (sector:Entity {id: id})
      RETURN collect(sector {.id, .name}) AS sectors
    }
    RETURN collect(organisation {.id, .name, sectors: sectors}) AS nodes
  }
  WITH country, nodes ORDER BY normalize(country.name, NFD)
  RETURN collect(country {.code, .name, organisations: {nodes: nodes}}) AS countries
}
WITH region, office, countries ORDER BY region.name
RETURN collect(region {.id, .name, countries: countries, office: office {.id, .name, .city}}) AS regions
