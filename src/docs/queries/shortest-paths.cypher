// How are two members related, apart from their membership of the Alliance?
CYPHER 25
MATCH path = ALL SHORTEST (:Entity {id: 'organisation:17'})
  -[:BASED_IN|IN_REGION|ACTIVE_IN]-{1,6}(:Entity {id: 'organisation:129'})
RETURN path
