const { graphql } = require('relay-runtime')

// #region Relay's pagination below a country
exports.country = graphql`
  query countryQuery($code: String!) {
    country(code: $code) { id ...country_organisations }
  }`

exports.organisations = graphql`
  fragment country_organisations on Country
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" })
  @refetchable(queryName: "countryPageQuery") {
    organisations(first: $count, after: $cursor) @connection(key: "country_organisations") {
      edges { node { id name(language: FR) } }
      pageInfo { endCursor hasNextPage }
    }
  }`
// #endregion

exports.entity = graphql`
  query countryEntityQuery($id: ID!) {
    node(id: $id) { __typename id ... on Entity { name(language: FR) } }
  }`
