const assert = require('node:assert/strict')
const test = require('node:test')
const { fetchQuery, getFragment, getSingularSelector } = require('relay-runtime')

// A bundler compiles the graphql literals of a page; here they are compiled when a file is loaded.
require('@babel/register')({ plugins: [['relay', { eagerEsModules: false }]], cache: false })

const { country, entity, organisations } = require('./country')
const { environment, sendId } = require('./environment')

const read = (relay, { country }) =>
  relay.lookup(getSingularSelector(getFragment(organisations), country)).data.organisations
const names = (relay, data) => read(relay, data).edges.map((edge) => edge.node.name)

test('Relay appends pages below a country, which it fetches again by its id', async () => {
  const relay = environment()
  const first = await fetchQuery(relay, country, { code: 'IN' }).toPromise()
  assert.equal(names(relay, first).length, 3)
  const { operation } = getFragment(organisations).metadata.refetch
  const { endCursor } = read(relay, first).pageInfo
  await fetchQuery(relay, operation, { id: first.country.id, count: 3, cursor: endCursor }).toPromise()
  assert.equal(new Set(names(relay, first)).size, 6)
})

test('Relay fetches any node again by its id', async () => {
  const relay = environment()
  const { node } = await fetchQuery(relay, entity, { id: 'sector:banking' }).toPromise()
  assert.deepEqual(node, { __typename: 'Sector', id: 'sector:banking', name: 'Banque' })
})

test('Relay sends the id of a document that the service has registered', async () => {
  const { node } = await fetchQuery(environment(sendId), entity, { id: 'value:equity' }).toPromise()
  assert.equal(node.name, 'Équité')
})
