// With whom does the Alliance work on which level, and about what?
CYPHER 25
MATCH (:Alliance)-[work:WORKS_WITH]->(partner:Partner)
WHERE work.topic IS NOT NULL
RETURN partner.kind AS kind, partner.name AS partner, work.level AS level, work.topicFr AS sujet, work.topic AS topic
ORDER BY kind, partner, level
