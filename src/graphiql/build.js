// Makes the files of GraphiQL that the service serves, with their licences and checksums.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { licences } from './licences.js'

const folder = new URL('../main/resources/static/graphiql/bundle/', import.meta.url)
const here = (file) => fileURLToPath(new URL(file, import.meta.url))

const options = {
  absWorkingDir: here('.'),
  outdir: fileURLToPath(folder),
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.ttf': 'file' },
  assetNames: '[name]',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  metafile: true,
  logLevel: 'warning'
}

// Monaco loads its comparison of texts with every editor.
const withoutComparisons = {
  name: 'without-comparisons',
  setup: ({ onLoad }) => onLoad({ filter: /[dD]iffEditorWidget\.js$/ }, ({ path }) => ({
    contents: `export class ${path.includes('multi') ? 'Multi' : ''}DiffEditorWidget {}`
  }))
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const page = await build({
  ...options,
  entryPoints: { graphiql: 'page.js' },
  format: 'esm',
  plugins: [withoutComparisons],
  alias: {
    'framer-motion': here('tabs.js'),
    'monaco-editor/esm/vs/editor/edcore.main.js': here('monaco.js'),
    'prettier/parser-babel': here('jsonc.js'),
    'prettier/plugins/estree': here('jsonc.js'),
    'prettier/parser-graphql': 'prettier/plugins/graphql'
  }
})

const worker = await build({
  ...options,
  entryPoints: { worker: 'worker.js' },
  format: 'iife',
  // Documents are formatted by the page.
  alias: { 'prettier/standalone': here('nothing.js'), 'prettier/parser-graphql': here('nothing.js') }
})

writeFileSync(new URL('LICENCES.txt', folder), licences([page.metafile, worker.metafile]))

const sums = readdirSync(folder).sort().map((file) => {
  const hash = createHash('sha256').update(readFileSync(new URL(file, folder))).digest('hex')
  return `${hash}  ${file}\n`
})
writeFileSync(new URL('SHA256SUMS', folder), sums.join(''))
