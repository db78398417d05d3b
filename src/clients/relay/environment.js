const { Environment, Network, RecordSource, Store } = require('relay-runtime')

const { endpoint } = require('./service')

// #region Relay
const post = async (body) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body)
  })
  return response.json()
}
const sendText = ({ text }, variables) => post({ query: text, variables })
const environment = (send = sendText) =>
  new Environment({ network: Network.create(send), store: new Store(new RecordSource()) })
// #endregion

// #region Relay with registered documents
const sendId = ({ id }, variables) => post({ documentId: id, variables })
// #endregion

module.exports = { environment, sendId }
