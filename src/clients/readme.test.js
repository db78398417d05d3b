import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'

import { service } from './service.js'

test('The example of the README prints what its comment says', async (context) => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, example] = readme.match(/```js\n(.*?)```/s)
  const [, printed] = example.match(/\/\/ (.*)/)
  const log = context.mock.method(console, 'log', () => {})
  await import(`data:text/javascript,${encodeURIComponent(example.replace('http://localhost:8080', service))}`)
  assert.equal(log.mock.calls[0].arguments.join(' '), printed)
})
