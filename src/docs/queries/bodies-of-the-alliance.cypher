// Which bodies does the Alliance have, and which region or sector is each there for?
CYPHER 25
MATCH path = (:Alliance)<-[:BODY_OF]-(:Organisation)-[:SERVES|REPRESENTS]->{0,1}(:Entity)
RETURN path
