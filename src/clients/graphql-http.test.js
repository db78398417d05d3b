import assert from 'node:assert/strict'
import test from 'node:test'

import { serverAudits } from 'graphql-http'

import { endpoint } from './service.js'

// Audits in which the service deviates, for the reasons in decision 23.
const deviations = new Set(['423L', '86EE'])

for (const audit of serverAudits({ url: endpoint, fetchFn: fetch })) {
  test(`${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn()
    const passed = result.status === 'ok'
    assert.equal(passed, !deviations.has(audit.id), passed ? 'it passes, so it is no deviation' : result.reason)
  })
}
