// What the scripts of the page import.
import '@graphiql/react/style.css'
import '@graphiql/plugin-doc-explorer/style.css'
import '@graphiql/plugin-history/style.css'
import 'graphiql/graphiql.css'
import '@graphiql/plugin-explorer/style.css'
import { MONACO_THEME_DATA } from './node_modules/@graphiql/react/dist/constants.js'

export * as React from 'react'
export { createRoot } from 'react-dom/client'
export { GraphiQL } from 'graphiql'
export { explorerPlugin } from '@graphiql/plugin-explorer'
export { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
export { HISTORY_PLUGIN } from '@graphiql/plugin-history'
export { createGraphiQLFetcher } from '@graphiql/toolkit'

// Monaco asks for a worker for each language, and for one that knows none.
globalThis.MonacoEnvironment = {
  getWorker: (id, label) => new Worker(new URL('worker.js', import.meta.url), { name: label })
}

// Colours of Monaco with enough contrast on GraphiQL's backgrounds.
MONACO_THEME_DATA.light.rules.push({ token: 'number', foreground: '06694a' })
MONACO_THEME_DATA.dark.colors['editorLineNumber.foreground'] = '#a0a8b8'
MONACO_THEME_DATA.dark.rules.push({ token: 'comment', foreground: '8cb87a' })
