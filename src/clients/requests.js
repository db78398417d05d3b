// A fetch that keeps what a client sends, so that a test can tell how it did.
export function recorded(requests = []) {
  const record = async (address, init = {}) => {
    const response = await fetch(address, init)
    const cache = response.headers.get('Cache-Control')
    requests.push({ method: init.method ?? 'GET', url: new URL(address), body: init.body, status: response.status, cache })
    return response
  }
  return { fetch: record, requests, methods: () => requests.map((request) => request.method) }
}
