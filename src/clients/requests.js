// Records what a client sends during a test.
export function recorded(context, requests = []) {
  const send = globalThis.fetch
  context.mock.method(globalThis, 'fetch', async (address, init = {}) => {
    const response = await send(address, init)
    const cache = response.headers.get('Cache-Control')
    requests.push({ method: init.method ?? 'GET', url: new URL(address), body: init.body, status: response.status, cache })
    return response
  })
  return { requests, methods: () => requests.map((request) => request.method) }
}
