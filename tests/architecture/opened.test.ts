import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const routes = new URL('../../app/routes/', import.meta.url)

/** What puts the text of a document, or a file of it, into an answer. */
const serving = [
  'authorsOf',
  'compareMandates',
  'editionFile',
  'meetingPaper',
  'publicationPage',
  'renderedText',
  'textToSign',
  'textsToCompare',
  'versionPage',
  'workingCopyOf',
]

/** `versionPage` of a mandate is its frame; the portal knows nobody. */
const apart = /^(portal|mandates\/version-page\.server\.ts$|consultations)/

it('a route that hands out the text of a document tells that it was opened', () => {
  const files = readdirSync(routes, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !apart.test(file),
  )
  const silent = files.filter((file) => {
    const source = readFileSync(new URL(file, routes), 'utf8')
    const imported = [...source.matchAll(/^import \{([^}]*)\} from '~\/domain\/[^']*\.server'/gm)]
    const names = imported.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()))
    return names.some((name) => serving.includes(name)) && !source.includes('opened(reading, ')
  })
  expect(silent).toEqual([])
})
