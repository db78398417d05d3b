// The packages of a bundle, with the texts of their licences.
import { existsSync, readFileSync } from 'node:fs'

const KNOWN = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']
const FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'ThirdPartyNotices.txt']
const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  if (!KNOWN.includes(license)) {
    throw new Error(`${name} has a licence that licences.js does not know: ${license}`)
  }
  const texts = FILES.map((file) => `${folder}/${file}`).filter(existsSync).map((file) => readFileSync(file, 'utf8'))
  return { title: `${name} ${version} | ${license}`, text: texts.join('\n\n').replaceAll('\r\n', '\n').trim() }
}

export function licences(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs))
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file)
  const folders = [...new Set(inputs.map((file) => file.match(PACKAGE)?.[0]).filter(Boolean))]
  const packages = [...new Map(folders.map(licenceOf).map((found) => [found.title, found])).values()]
    .sort((one, two) => one.title.localeCompare(two.title, 'en'))
  const texts = [...new Set(packages.map(({ text }) => text).filter(Boolean))]
  return `The npm packages in these files, each with its licence.

${packages.map(({ title }) => title).join('\n')}
${texts.map((shared) => `
${'-'.repeat(80)}
${packages.filter(({ text }) => text === shared).map(({ title }) => title).join('\n')}

${shared}
`).join('')}`
}
