// The tabs of a first visit.
export const examples = [
  `# The Alliance, in French.
# Press the play button, or Ctrl-Enter.
query Alliance {
  alliance {
    name(language: FR)
    founded
    headquarters { city country { name(language: FR) } }
    figures(asOf: "2023-08-09") {
      metric value qualifier asOf
      sources { title url }
    }
    statement {
      name(language: FR)
      values { number name(language: FR) }
    }
  }
}`,
  `# Members in the banking sector of two countries.
query Members {
  organisations(
    filter: {
      roles: [MEMBER]
      sectors: ["banking"]
      countries: ["FR", "KE"]
    }
    first: 20
  ) {
    totalCount
    nodes {
      id name acronym type city founded
      country { name }
      sectors { name }
    }
    facets {
      types { type count }
      decades { decade count }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  `# Names in any language, with typos and without accents.
query Search {
  search(text: "cooperacion agricola", first: 10) {
    nodes { matched entity { __typename id name } }
  }
  suggest(prefix: "coop", first: 8) { text entity { id } }
}`,
  `# The path between two entities, and the neighbourhood of an entity.
query Explore {
  path(from: "organisation:135", to: "value:solidarity") {
    nodes { __typename id name }
    relationships { type from { id } to { id } }
  }
  neighbourhood(of: "organisation:cicopa", depth: 2, first: 50) {
    nodes { __typename id name }
    relationships { type from { id } to { id } }
    truncated
  }
}`,
  `# The principles that put a value into practice,
# and the bodies that advance it.
query Identity {
  values {
    number
    name
    summary
    practisedBy {
      basis
      principle { number name }
    }
    advancedBy { name }
  }
}`,
  `# The movement's history.
query History {
  figures(metric: MEMBER_ORGANISATIONS) {
    asOf value qualifier
    sources { title }
  }
  events(from: "1895", to: "1937", first: 50) {
    nodes { date kind name place }
  }
  officeHolders {
    person { name }
    office from to
  }
}`,
];
