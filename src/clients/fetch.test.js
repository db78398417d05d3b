import assert from 'node:assert/strict'
import test from 'node:test'

import { endpoint } from './service.js'

test('fetch sends a query by POST', async () => {
  // #region fetch
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      query: 'query ($code: String!) { country(code: $code) { name organisations { totalCount } } }',
      variables: { code: 'FR' }
    })
  })
  const { data, errors } = await response.json()
  // #endregion
  assert.equal(errors, undefined)
  assert.equal(data.country.name, 'France')
  assert.ok(data.country.organisations.totalCount > 0)
})

test('fetch sends a query by GET, which a browser and a proxy may cache', async () => {
  // #region fetch by GET
  const address = new URL(endpoint)
  address.searchParams.set('query', 'query ($code: String!) { country(code: $code) { name } }')
  address.searchParams.set('variables', JSON.stringify({ code: 'FR' }))
  const response = await fetch(address, { headers: { 'Accept-Language': 'es' } })
  // #endregion
  assert.equal((await response.json()).data.country.name, 'Francia')
  const again = await fetch(address, {
    headers: { 'Accept-Language': 'es', 'If-None-Match': response.headers.get('ETag') }
  })
  assert.equal(again.status, 304)
})

test('fetch receives a sentence, a code and a hint for an error', async () => {
  const response = await fetch(`${endpoint}?query={nothing}`)
  const [error] = (await response.json()).errors
  assert.equal(error.extensions.code, 'BAD_REQUEST')
  assert.match(error.message, /nothing.*\.$/)
  assert.ok(error.extensions.hint)
})
