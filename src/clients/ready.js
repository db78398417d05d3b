// Waits until the service is ready, for ten minutes at most.
import { setTimeout as pause } from 'node:timers/promises'

import { service } from './service.js'

const isReady = () => fetch(`${service}/actuator/health/readiness`).then((answer) => answer.ok, () => false)

const deadline = Date.now() + 600_000
while (!(await isReady())) {
  if (Date.now() > deadline) {
    throw new Error(`There is no service at ${service}; start it, or name another one in COOP_GRAPH.`)
  }
  await pause(500)
}
