import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { passagesOf } from '~/editor/authorship'
import { initialUpdate } from '~/editor/content'
import { replaceContent } from '~/editor/replace-content'
import { textRuns } from '~/editor/text-runs'
import type { SignedUpdate } from '~/editor/writers'

const doc = (...lines: string[]) => ({
  type: 'doc',
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

/** A text that several write in, each from a page of their own, and the changes as they would be stored. */
function shared(...lines: string[]) {
  const text = new Y.Doc()
  const stored: SignedUpdate[] = []
  const keep = (update: Uint8Array, userId: string | null) => {
    Y.applyUpdate(text, update)
    stored.push({ update, userId })
  }
  keep(initialUpdate(doc(...lines)), null)
  const write = (userId: string, change: (page: Y.Doc) => void) => {
    const page = new Y.Doc()
    Y.applyUpdate(page, Y.encodeStateAsUpdate(text))
    const before = Y.encodeStateVector(page)
    change(page)
    keep(Y.encodeStateAsUpdate(page, before), userId)
  }
  const type = (userId: string, block: number, at: number, words: string) =>
    write(userId, (page) => textRuns(page)[block]?.text.insert(at, words))
  const read = () =>
    passagesOf(text, stored).map((block) => block.map(({ text, userId }) => `${userId ?? '-'}: ${text}`))
  return { text, stored, write, type, read }
}

describe('who wrote this', () => {
  it('is told passage by passage', () => {
    const { type, read } = shared('Gruppen møtes.', 'Lederen kaller inn.')
    type('maren', 0, 13, ' hver måned')
    type('samir', 0, 18, ' annen')
    expect(read()).toEqual([
      ['-: Gruppen møtes', 'maren:  hver', 'samir:  annen', 'maren:  måned', '-: .'],
      ['-: Lederen kaller inn.'],
    ])
  })

  it('forgets words that were taken out', () => {
    const { type, write, read } = shared('Begynnelsen.')
    type('maren', 0, 12, ' Midten.')
    type('samir', 0, 20, ' Slutten.')
    write('samir', (page) => textRuns(page)[0]?.text.delete(12, 8))
    expect(read()).toEqual([['-: Begynnelsen.', 'samir:  Slutten.']])
  })

  it('knows two people apart who used the same page one after the other', () => {
    const { text, stored, read } = shared('A')
    const page = new Y.Doc()
    Y.applyUpdate(page, Y.encodeStateAsUpdate(text))
    for (const [userId, words] of [
      ['maren', 'bc'],
      ['samir', 'de'],
    ] as const) {
      const before = Y.encodeStateVector(page)
      const run = textRuns(page)[0]?.text
      run?.insert(run.length, words)
      const update = Y.encodeStateAsUpdate(page, before)
      Y.applyUpdate(text, update)
      stored.push({ update, userId })
    }
    expect(read()).toEqual([['-: A', 'maren: bc', 'samir: de']])
  })

  it('counts a change that was sent twice for who sent it first', () => {
    const { stored, type, read } = shared('A')
    type('maren', 0, 1, 'b')
    stored.push({ update: stored.at(-1)?.update ?? new Uint8Array(), userId: 'samir' })
    expect(read()).toEqual([['-: A', 'maren: b']])
  })

  it('loses no word that no stored change accounts for', () => {
    const { text, type } = shared('Ukjent.')
    type('maren', 0, 7, ' Kjent.')
    expect(passagesOf(text, []).flat()).toEqual([{ text: 'Ukjent. Kjent.', userId: null }])
  })

  it('stays with the words when an earlier text is put back around them', () => {
    const { text, type, write, read } = shared('Gruppen møtes.')
    type('maren', 0, 13, ' hver måned')
    const earlier = doc('Gruppen møtes hver måned.')
    type('samir', 0, 0, 'Hele ')
    write('astrid', (page) => replaceContent(page, earlier))
    expect(textRuns(text)[0]?.text.toString()).toBe('Gruppen møtes hver måned.')
    expect(read()).toEqual([['-: Gruppen møtes', 'maren:  hver måned', '-: .']])
  })
})
