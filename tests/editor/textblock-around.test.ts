import { expect, it } from 'vitest'
import { documentSchema } from '~/editor/schema'
import { textblockAround } from '~/editor/textblock-around'
import { content, heading, list, paragraph } from './sample'

const doc = documentSchema().nodeFromJSON(
  content(heading(1, 'Formål'), list('bulletList', 'Første', 'Andre'), paragraph('Til slutt')),
)

function lineAt(place: number): string | null {
  const line = textblockAround(doc.resolve(place))
  return line && doc.textBetween(line.from, line.to)
}

it('finds the line that a place is in, and in a list the item alone', () => {
  const lines = new Set<string | null>()
  for (let place = 0; place <= doc.content.size; place++) lines.add(lineAt(place))
  expect([...lines]).toEqual([null, 'Formål', 'Første', 'Andre', 'Til slutt'])
})

it('finds none between blocks', () => {
  expect(lineAt(0)).toBeNull()
  expect(lineAt(doc.content.size)).toBeNull()
})
