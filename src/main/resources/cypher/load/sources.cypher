CYPHER 25
UNWIND $rows AS row
CREATE (:Source {id: row.id, title: row.title, url: row.url, publisher: row.publisher, kind: row.kind,
  retrieved: row.retrieved})
