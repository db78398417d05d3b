import assert from 'node:assert/strict'
import test from 'node:test'

import { ClientError, GraphQLClient, gql, request } from 'graphql-request'

import { endpoint } from './service.js'

test('graphql-request returns the data of a query', async () => {
  // #region graphql-request
  const query = gql`query ($text: String!) { search(text: $text, first: 3) { nodes { entity { id name } } } }`
  const data = await request(endpoint, query, { text: 'bank' })
  // #endregion
  assert.equal(data.search.nodes.length, 3)
})

test('graphql-request sends queries by GET', async () => {
  const client = new GraphQLClient(endpoint, { method: 'GET', headers: { 'Accept-Language': 'fr' } })
  const data = await client.request(gql`query ($id: ID!) { node(id: $id) { id name } }`, { id: 'value:solidarity' })
  assert.equal(data.node.name, 'Solidarité')
})

test('graphql-request throws an error with the code of the service', async () => {
  await assert.rejects(request(endpoint, gql`{ organisations(first: 101) { totalCount } }`), (error) => {
    assert.ok(error instanceof ClientError)
    assert.equal(error.response.errors[0].extensions.code, 'BAD_REQUEST')
    return true
  })
})
