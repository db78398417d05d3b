CYPHER 25
MATCH (dataset:Dataset)
CALL () {
  MATCH (source:Source)
  WITH source ORDER BY source.title, source.id
  RETURN collect(source {.title, .url}) AS sources
}
CALL () {
  UNWIND ['MEMBER_ORGANISATIONS', 'FULL_MEMBERS', 'ASSOCIATE_MEMBERS', 'COUNTRIES', 'PEOPLE', 'COOPERATIVES'] AS metric
  CALL (metric) {
    MATCH (figure:Figure {metric: metric})-[:SOURCED_FROM]->(source)
    WITH figure, source, left(figure.asOf + '-01-01', 10) AS day
    WHERE day <= toString(date())
    RETURN figure
    ORDER BY day DESC, figure.dateBasis = 'STATED' DESC, source.kind = 'PRIMARY' DESC, figure.id
    LIMIT 1
  }
  RETURN collect(figure {.metric, .value, .asOf}) AS published
}
RETURN dataset {.version, loadedAt: format(dataset.loadedAt, "yyyy-MM-dd'T'HH:mm:ss.SSSX"),
  entities: [place IN range(0, size(dataset.labels) - 1) |
    {label: dataset.labels[place], count: dataset.labelCounts[place]}],
  relationships: [place IN range(0, size(dataset.types) - 1) |
    {type: dataset.types[place], count: dataset.typeCounts[place]}],
  sources: sources, published: published} AS dataset
