CYPHER 25
MATCH (organisation:Organisation {icaId: $icaId})
OPTIONAL MATCH (organisation)-[membership:MEMBER_OF]->(:Alliance)
CALL (organisation) {
  UNWIND organisation.sectorIds AS id
  MATCH (sector:Entity {id: id})
  RETURN collect(sector {.name}) AS sectors
}
CALL (organisation) {
  MATCH (organisation)-[:SOURCED_FROM]->(source)
  WITH source ORDER BY source.title, source.id
  RETURN collect(source {.title, .url}) AS sources
}
CALL (organisation) {
  OPTIONAL MATCH (region:Entity {id: organisation.regionId})
  CALL (region) {
    MATCH (region)<-[:IN_REGION]-(country)
    RETURN sum(COUNT { (country)<-[:BASED_IN]-() }) AS inRegion
  }
  CALL (organisation) {
    MATCH (other:Organisation)
    WHERE other.countryCode = organisation.countryCode AND other.nameRank IS NOT NULL
    RETURN other ORDER BY other.countryCode, other.nameRank LIMIT 200
    UNION
    MATCH (other:Organisation)
    WHERE other.regionId = organisation.regionId AND other.nameRank IS NOT NULL
    RETURN other ORDER BY other.regionId, other.nameRank LIMIT 200
    UNION
    MATCH (organisation)-[:ACTIVE_IN|ADVANCES|AFFILIATED_TO]->(common)
    CALL (common) {
      MATCH (common)<-[:ACTIVE_IN|ADVANCES|AFFILIATED_TO]-(other)
      RETURN other LIMIT 200
    }
    RETURN other
  }
  WITH organisation, region, inRegion, other
  WHERE other <> organisation
  CALL (organisation, region, inRegion, other) {
    MATCH (organisation)-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]->(shared)
    MATCH (other)-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]->(shared)
    RETURN shared, COUNT { (shared)<-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]-() } AS number
    UNION ALL
    WITH * WHERE other.regionId = region.id AND other.countryCode <> organisation.countryCode
    RETURN region AS shared, inRegion AS number
  }
  WITH other, shared, 1 / log(1 + number) AS weight ORDER BY weight DESC, shared.id
  WITH other, collect(shared) AS shared, round(sum(weight), 6) AS score
  ORDER BY score DESC, other.sortName, other.id LIMIT 5
  RETURN collect({organisation: other {.id, .name}, because: [one IN shared |
    CASE WHEN one:Country THEN one {.code} WHEN one:Sector THEN one {.id} ELSE {} END]}) AS related
}
MATCH (organisation)-[:BASED_IN]->(country)-[:IN_REGION]->(region)
CALL (country) {
  MATCH (other:Organisation)
  WHERE other.countryCode = country.code AND other.nameRank IS NOT NULL
  WITH other ORDER BY other.countryCode, other.nameRank LIMIT 10
  RETURN collect(other {.id, .name, sectors: [id IN other.sectorIds | {id: id}]}) AS nodes
}
CALL (country) {
  MATCH (member:Member)
  WHERE member.countryCode = country.code
  MATCH (member)-[:ACTIVE_IN]->(sector)
  WITH sector, count(*) AS number ORDER BY number DESC, sector.id
  RETURN collect({sector: sector {.id, .name}, count: number}) AS counts
}
RETURN organisation {.id, .name, membership: membership {.category, .since}, sectors: sectors, related: related,
  sources: sources,
  country: country {.id, .alpha3, name: coalesce(country.nameEs, country.name), region: region {.id, .name},
  organisations: {totalCount: COUNT { (country)<-[:BASED_IN]-() }, nodes: nodes}, sectors: counts}} AS organisation
