// JSON with comments, for Prettier. Its own plugins parse and print all of JavaScript.
import { applyEdits, format } from 'jsonc-parser'

const formatted = (text) => applyEdits(text, format(text, undefined, { tabSize: 2, insertSpaces: true }))

export const parsers = {
  jsonc: {
    parse: (text) => ({ text: formatted(text) }),
    astFormat: 'jsonc',
    locStart: () => 0,
    locEnd: ({ text }) => text.length
  }
}

export const printers = { jsonc: { print: (path) => path.node.text } }
