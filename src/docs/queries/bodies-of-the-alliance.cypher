// Which bodies does the Alliance have, and which region or sector does each serve?
CYPHER 25
MATCH path = (:Alliance)<-[:BODY_OF]-(:Organisation)-[:SERVES|REPRESENTS]->{0,1}(:Entity)
RETURN path
