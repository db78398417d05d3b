import assert from 'node:assert/strict'
import test from 'node:test'

import { InfiniteQueryObserver, QueryClient } from '@tanstack/query-core'
import { gql, request } from 'graphql-request'

import { endpoint } from './service.js'

test('TanStack Query scrolls through all organisations of a country', async () => {
  // #region TanStack Query
  const page = gql`
    query ($after: String) {
      organisations(filter: { countries: ["IN"] }, first: 5, after: $after) {
        totalCount
        nodes { id name }
        pageInfo { endCursor hasNextPage }
      }
    }`
  const scrolling = {
    queryKey: ['organisations', 'IN'],
    queryFn: ({ pageParam }) => request(endpoint, page, { after: pageParam }),
    initialPageParam: null,
    getNextPageParam: ({ organisations: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null)
  }
  // #endregion
  const client = new QueryClient()
  const observer = new InfiniteQueryObserver(client, scrolling)
  let result = await observer.fetchOptimistic(observer.options)
  while (result.hasNextPage) {
    result = await observer.fetchNextPage()
  }
  const ids = result.data.pages.flatMap(({ organisations }) => organisations.nodes.map((node) => node.id))
  assert.ok(result.data.pages.length > 1)
  assert.equal(new Set(ids).size, result.data.pages[0].organisations.totalCount)
  client.clear()
})
