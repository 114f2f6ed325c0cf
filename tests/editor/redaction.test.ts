import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { nationalIdentityNumbersIn } from '~/core/guardrail/national-identity-number'
import { createAnchorInDoc, anchorText } from '~/editor/anchors'
import { passagesOf } from '~/editor/authorship'
import { contentOf, initialUpdate, plainTextOf } from '~/editor/content'
import { fragmentOf } from '~/editor/fragment'
import { identityNumbersIn } from '~/editor/redaction/numbers'
import { removeFrom } from '~/editor/redaction/remove'
import { rewrittenUpdate, type Redaction } from '~/editor/redaction/rewrite'
import { takenOutOf } from '~/editor/redaction/taken-out'
import { content, image, paragraph } from './sample'

/** Made up by Skatteetaten for tests: nobody's. */
const number = '10915596784'
const picture = '01890a5d-ac96-774b-bcce-b302099a8057'
const bars = '█'.repeat(11)

/** A text and the changes that made it, as they would be stored. */
function history(...blocks: Parameters<typeof content>) {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  Y.applyUpdate(doc, initialUpdate(content(...blocks)))
  return { doc, updates, words: () => (fragmentOf(doc)?.get(0) as Y.XmlElement).get(0) as Y.XmlText }
}

const replay = (updates: Iterable<Uint8Array>) => {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc
}
const numbersOf = (updates: Iterable<Uint8Array>) => identityNumbersIn(new Y.Doc(), updates)
const rewritten = (updates: Uint8Array[], redaction: Redaction) =>
  updates.map((update) => rewrittenUpdate(update, redaction) ?? update)

/** What the text said after each of its changes. */
function* moments(updates: Iterable<Uint8Array>): Generator<string> {
  const doc = new Y.Doc()
  for (const update of updates) {
    Y.applyUpdate(doc, update)
    yield plainTextOf(contentOf(doc))
  }
}

describe('identity numbers that are taken out of the history of a text', () => {
  it('are gone from every moment, however they were typed, and all else stands as it stood', () => {
    const { doc, updates, words } = history(paragraph('Gruppen ser på saken i dag.'))
    for (const [at, digit] of [...number].entries()) words().insert(7 + at, digit)
    words().delete(7, 11)
    words().insert(0, `${number.slice(0, 6)}x${number.slice(6)} `)
    words().delete(6, 1)
    words().insert(words().length, ' Slutt.')
    const clean = rewritten(updates, numbersOf(updates))
    const said = [...moments(clean)]
    expect([...moments(updates)].some((text) => nationalIdentityNumbersIn(text).length)).toBe(true)
    expect(said.every((text) => nationalIdentityNumbersIn(text).length === 0)).toBe(true)
    expect(said.at(-1)).toBe(plainTextOf(contentOf(doc)).replace(number, bars))
    expect(clean.map((update) => Buffer.from(update).toString('latin1')).join('')).not.toMatch(/\d{5}/)
  })

  it('leave comments, authors and the numbers of all changes as they were', () => {
    const { doc, updates, words } = history(paragraph('Gruppen ser på saken i dag.'))
    const anchor = createAnchorInDoc(doc, 'saken')
    words().insert(15, `${number} `)
    const clean = rewritten(updates, numbersOf(updates))
    const after = replay(clean)
    expect(anchor && anchorText(after, anchor)).toBe('saken')
    expect(Y.encodeStateVector(after)).toEqual(Y.encodeStateVector(doc))
    const signed = clean.map((update, at) => ({ update, userId: `user ${at}` }))
    expect(passagesOf(after, signed)).toEqual([
      [
        { text: 'Gruppen ser på ', userId: 'user 0' },
        { text: `${bars} `, userId: 'user 1' },
        { text: 'saken i dag.', userId: 'user 0' },
      ],
    ])
    Y.applyUpdate(after, Y.encodeStateAsUpdate(doc))
    expect(plainTextOf(contentOf(after))).toContain(bars)
  })

  it('are found in what is said of a picture, and taken out of the text that people have open', () => {
    const { doc, updates } = history(paragraph(`Se ${number}.`), image(picture, `Kart for ${number}`))
    const redaction = numbersOf(updates)
    expect(nationalIdentityNumbersIn(plainTextOf(contentOf(replay(rewritten(updates, redaction)))))).toEqual(
      [],
    )
    const open = replay(updates)
    doc.on('update', (update: Uint8Array) => Y.applyUpdate(open, update))
    expect(removeFrom(doc, redaction)).toBe(true)
    expect(plainTextOf(contentOf(open))).toBe(`Se .\nKart for ${bars}`)
    expect(removeFrom(doc, redaction)).toBe(false)
  })

  it('does not touch changes that have none', () => {
    const { updates, words } = history(paragraph('Org.nr. 974 761 076.'))
    words().insert(0, 'Konto 1091.55.96784. ')
    expect(updates.map((update) => rewrittenUpdate(update, numbersOf(updates)))).toEqual([null, null])
  })
})

describe('what was taken out of a text', () => {
  it('is gone from its history, and what stands there stays', () => {
    const { doc, updates, words } = history(paragraph('Gruppen ser på saken.'), image(picture, 'Kart'))
    words().insert(7, ' i hemmelighet')
    words().format(0, 7, { link: { href: 'https://hemmelig.example' } })
    words().format(0, 7, { link: null })
    words().delete(7, 14)
    const shown = fragmentOf(doc)?.get(1) as Y.XmlElement
    shown.setAttribute('alt', 'Kart over hemmeligheten')
    shown.setAttribute('alt', 'Kart over alt')
    const clean = rewritten(updates, takenOutOf(doc))
    expect(clean.map((update) => Buffer.from(update).toString('latin1')).join('')).not.toContain('hemmelig')
    expect(contentOf(replay(clean))).toEqual(contentOf(doc))
    expect([...moments(clean)][1]).toContain('Gruppen██████████████ ser')
  })
})
