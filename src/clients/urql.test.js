import assert from 'node:assert/strict'
import test from 'node:test'

import { Client, cacheExchange, fetchExchange, gql } from '@urql/core'
import { cacheExchange as graphcache } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { persistedExchange } from '@urql/exchange-persisted'
import { getIntrospectionQuery } from 'graphql'

import { recorded } from './requests.js'
import { endpoint } from './service.js'

test('urql sends queries by GET and caches the answers by its defaults', async (context) => {
  const sent = recorded(context)
  const client = new Client({ url: endpoint, exchanges: [cacheExchange, fetchExchange] })
  const query = gql`query ($code: String!) { country(code: $code) { id name } }`
  const first = await client.query(query, { code: 'FR' }).toPromise()
  assert.equal(first.error, undefined)
  assert.deepEqual(first.data.country, { __typename: 'Country', id: 'country:FR', name: 'France' })
  await client.query(query, { code: 'FR' }).toPromise()
  assert.deepEqual(sent.methods(), ['GET'])
})

test('urql sends the hash of a query that the service knows', async (context) => {
  const sent = recorded(context)
  // #region urql with persisted queries
  const client = new Client({
    url: endpoint,
    exchanges: [cacheExchange, persistedExchange(), fetchExchange]
  })
  // #endregion
  const query = gql`query { values { id alias${Date.now()}: name } }`
  const learnt = await client.query(query, {}).toPromise()
  assert.equal(learnt.data.values.length, 10)
  const known = await client.query(query, {}, { requestPolicy: 'network-only' }).toPromise()
  assert.deepEqual(known.data, learnt.data)
  assert.equal(sent.requests.length, 3)
  assert.equal(sent.requests.at(-1).method, 'GET')
  assert.equal(sent.requests.at(-1).url.searchParams.has('query'), false)
})

test('urql normalises its cache and appends pages by the schema', async (context) => {
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() })
  })
  const schema = (await answer.json()).data
  // #region urql with graphcache
  const client = new Client({
    url: endpoint,
    exchanges: [
      graphcache({
        schema,
        resolvers: { Query: { organisations: relayPagination() }, Country: { organisations: relayPagination() } }
      }),
      fetchExchange
    ]
  })
  const page = gql`
    query ($after: String) {
      country(code: "IN") {
        id
        organisations(first: 3, after: $after) {
          edges { node { id name(language: FR) } }
          pageInfo { endCursor hasNextPage }
        }
      }
    }`
  // #endregion
  const sent = recorded(context)
  const first = await client.query(page, {}).toPromise()
  assert.equal(first.error, undefined)
  const after = first.data.country.organisations.pageInfo.endCursor
  const both = await client.query(page, { after }).toPromise()
  const names = both.data.country.organisations.edges.map((edge) => edge.node.name)
  assert.equal(new Set(names).size, 6)
  const { id } = first.data.country.organisations.edges[0].node
  const entity = gql`query ($id: ID!) { node(id: $id) { id ... on Organisation { city } } }`
  const { city } = (await client.query(entity, { id }).toPromise()).data.node
  assert.ok(city)
  const cities = gql`query { country(code: "IN") { organisations(first: 3) { edges { node { id city } } } } }`
  const cached = await client.query(cities, {}, { requestPolicy: 'cache-only' }).toPromise()
  assert.equal(cached.data.country.organisations.edges.find(({ node }) => node.id === id).node.city, city)
  assert.equal(sent.requests.length, 3)
})
