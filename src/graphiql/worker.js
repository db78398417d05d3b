// One file for all workers; the name of a worker is its language.
import 'monaco-editor/esm/vs/language/json/json.worker.js'
import { initialize } from 'monaco-editor/esm/vs/editor/editor.worker.js'
import { GraphQLWorker } from 'monaco-graphql/esm/GraphQLWorker.js'

// The first message starts the worker. The first import has set what starts that of JSON.
if (self.name !== 'json') {
  const language = self.name === 'graphql' ? (context, data) => new GraphQLWorker(context, data) : null
  self.onmessage = () => initialize(language)
}
