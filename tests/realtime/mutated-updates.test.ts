import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { contentOf, initialUpdate } from '~/editor/content'
import { fragmentName } from '~/editor/fragment'
import { documentSchema } from '~/editor/schema'
import { readUpdate } from '~/realtime/documents/incoming-update'
import { readAsFarAsPossible } from '~/domain/documents/readable-text'
import { LiveDocument, type Taken } from '~/realtime/documents/live-document'

const stored = initialUpdate({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Bakgrunn' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Gruppen møttes', marks: [{ type: 'bold' }] }] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'En ting' }] }],
        },
      ],
    },
  ],
})

/** Changes as an editor makes them: words, a block, a format, a deletion. */
const honest = [
  change((blocks) => wordsIn(blocks, 1).insert(3, 'ledere ')),
  change((blocks) => wordsIn(blocks, 1).format(0, 4, { italic: true })),
  change((blocks) => wordsIn(blocks, 0).delete(0, 3)),
  change((blocks) => {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText('Nytt avsnitt')])
    blocks.insert(2, [paragraph])
  }),
  change((blocks) => blocks.delete(1, 1)),
]

function change(write: (blocks: Y.XmlFragment) => void): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, stored)
  const before = Y.encodeStateVector(doc)
  write(doc.getXmlFragment(fragmentName))
  return Y.encodeStateAsUpdate(doc, before)
}

function wordsIn(blocks: Y.XmlFragment, at: number): Y.XmlText {
  return (blocks.get(at) as Y.XmlElement).get(0) as Y.XmlText
}

/** An honest change with a few bytes put in place of others, left out, or added; or with its end cut off. */
const mutated = fc
  .record({
    of: fc.constantFrom(...honest),
    edits: fc.array(
      fc.record({
        at: fc.nat(10_000),
        kind: fc.constantFrom('put', 'leave out', 'add', 'cut'),
        byte: fc.integer({ min: 0, max: 255 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ of, edits }) => {
    const bytes = [...of]
    for (const { at, kind, byte } of edits) {
      const place = at % Math.max(bytes.length, 1)
      if (kind === 'put') bytes[place] = byte
      else if (kind === 'leave out') bytes.splice(place, 1)
      else if (kind === 'add') bytes.splice(place, 0, byte)
      else bytes.length = place
    }
    return Uint8Array.from(bytes)
  })

/** What the server does with bytes from a client, without the socket around it. */
async function send(live: LiveDocument, bytes: Uint8Array): Promise<Taken | 'unreadable'> {
  const update = readUpdate(bytes)
  if (!update) return 'unreadable'
  const taken = live.take([update])?.[0] ?? 'corrupt'
  if (taken === 'corrupt') await live.reload()
  return taken
}

it('takes in or refuses each of 10,000 mutated changes, and can read the text after every one', async () => {
  const counted: Record<string, number> = {}
  const untouched = JSON.stringify(contentOf(docOf(stored)))
  const live = new LiveDocument(
    'text',
    {
      whole: () => Promise.resolve(null),
      text: () => Promise.resolve(readAsFarAsPossible([{ sequence: 1, update: stored }])),
    },
    () => undefined,
  )
  await live.ready
  await fc.assert(
    fc.asyncProperty(mutated, async (bytes) => {
      const answer = await send(live, bytes)
      counted[answer] = (counted[answer] ?? 0) + 1
      const content = contentOf(live.doc)
      documentSchema().nodeFromJSON(content).check()
      if (answer !== 'taken') expect(JSON.stringify(content)).toBe(untouched)
      else await live.reload()
    }),
    { numRuns: 10_000 },
  )
  live.destroy()
  // Otherwise the mutations were too mild or too wild to show anything.
  expect(Object.keys(counted).sort()).toEqual(['corrupt', 'incomplete', 'taken', 'unreadable'])
}, 120_000)

function docOf(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}
