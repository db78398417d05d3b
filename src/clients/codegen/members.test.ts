import assert from 'node:assert/strict'
import test from 'node:test'

import { GraphQLClient } from 'graphql-request'

import { graphql } from './__generated__/gql/index.js'

const endpoint = `${process.env.COOP_GRAPH ?? 'http://localhost:8080'}/graphql`

test('GraphQL Code Generator types a query, its variables and its scalars', async () => {
  // #region typed by GraphQL Code Generator
  const members = graphql(`
    query Members($filter: OrganisationFilter) {
      organisations(filter: $filter, first: 20) { nodes { id name membership { category since } } }
    }`)
  const client = new GraphQLClient(endpoint)
  const { organisations } = await client.request(members, { filter: { countries: ['IN'], roles: ['MEMBER'] } })
  const since: (string | null | undefined)[] = organisations?.nodes?.map((node) => node.membership?.since) ?? []
  // #endregion
  assert.equal(since.length, 15)
  assert.ok(since.some((date) => date?.match(/^\d{4}/)))
})
