import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import test from 'node:test'

import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client'
import { BatchHttpLink } from '@apollo/client/link/batch-http'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { filter, firstValueFrom } from 'rxjs'

import { recorded } from './requests.js'
import { endpoint, service } from './service.js'

// #region Apollo Client
const possibleTypes = await (await fetch(`${service}/possibleTypes.json`)).json()
const cache = () => new InMemoryCache({
  possibleTypes,
  typePolicies: {
    Query: { fields: { organisations: relayStylePagination(['filter', 'orderBy']) } },
    Country: { fields: { organisations: relayStylePagination(['filter', 'orderBy']) } }
  }
})
// #endregion

test('Apollo Client normalises its cache and matches fragments on interfaces', async (context) => {
  const sent = recorded(context)
  const client = new ApolloClient({ cache: cache(), link: new HttpLink({ uri: endpoint }) })
  const query = gql`
    query ($ids: [ID!]!) { nodes(ids: $ids) { ...Identified ...Named } }
    fragment Identified on Node { id }
    fragment Named on Entity { name(language: ES) }`
  const { data } = await client.query({ query, variables: { ids: ['country:FR', 'sector:banking'] } })
  assert.deepEqual(data.nodes.map((node) => [node.id, node.name]), [['country:FR', 'Francia'], ['sector:banking', 'Banca']])
  const fragment = gql`fragment Spanish on Country { id name(language: ES) }`
  assert.equal(client.readFragment({ id: 'Country:country:FR', fragment }).name, 'Francia')
  await client.query({ query, variables: { ids: ['country:FR', 'sector:banking'] } })
  assert.deepEqual(sent.methods(), ['POST'])
})

test('Apollo Client appends pages of a connection', async () => {
  const client = new ApolloClient({ cache: cache(), link: new HttpLink({ uri: endpoint }) })
  const query = gql`
    query ($after: String) {
      country(code: "IN") {
        id
        organisations(first: 3, after: $after) {
          totalCount
          edges { cursor node { id name } }
          pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
        }
      }
    }`
  const list = client.watchQuery({ query })
  list.subscribe(() => {})
  const { data } = await firstValueFrom(list.pipe(filter(({ dataState }) => dataState === 'complete')))
  await list.fetchMore({ variables: { after: data.country.organisations.pageInfo.endCursor } })
  const { edges } = client.readQuery({ query }).country.organisations
  assert.equal(new Set(edges.map((edge) => edge.node.id)).size, 6)
})

test('Apollo Client sends queries by GET', async (context) => {
  const sent = recorded(context)
  const link = new HttpLink({ uri: endpoint, useGETForQueries: true })
  const client = new ApolloClient({ cache: cache(), link })
  const { data } = await client.query({ query: gql`query Sectors { sectors { id name } }` })
  assert.equal(data.sectors.length, 8)
  assert.deepEqual(sent.methods(), ['GET'])
  assert.match(sent.requests[0].cache, /max-age/)
})

test('Apollo Client sends the hash of a query that the service knows', async (context) => {
  const sent = recorded(context)
  // #region Apollo Client with persisted queries
  const sha256 = (text) => createHash('sha256').update(text).digest('hex')
  const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true })
    .concat(new HttpLink({ uri: endpoint }))
  // #endregion
  const client = new ApolloClient({ cache: cache(), link })
  const query = gql`query { sectors { id alias${Date.now()}: name } }`
  const learnt = await client.query({ query })
  const known = await client.query({ query, fetchPolicy: 'network-only' })
  assert.deepEqual(known.data, learnt.data)
  assert.deepEqual(sent.requests.map((request) => request.status), [200, 200, 200])
  assert.equal(sent.requests.at(-1).method, 'GET')
  assert.equal(sent.requests.at(-1).url.searchParams.has('query'), false)
})

test('Apollo Client sends queries of the same moment together', async (context) => {
  const sent = recorded(context)
  const link = new BatchHttpLink({ uri: endpoint })
  const client = new ApolloClient({ cache: cache(), link })
  const answers = await Promise.all([
    client.query({ query: gql`query Values { values { id } }` }),
    client.query({ query: gql`query Principles { principles { id } }` })
  ])
  assert.deepEqual(answers.map(({ data }) => Object.values(data)[0].length), [10, 7])
  assert.equal(sent.requests.length, 1)
})
