import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followed, type Numbered } from '~/domain/consultations/follow'

const numbered = (texts: readonly string[]): Numbered[] => texts.map((text, at) => ({ number: at + 1, text }))
const where = (asked: readonly string[], now: readonly string[]) =>
  [...followed(numbered(asked), numbered(now))].map(([from, { number }]) => [from, number])

const asked = [
  'Tjenesten skal ha ett nummer.',
  'Den skal svare i rimelig tid.',
  'Kommunene får dekket utgiftene sine.',
]

describe('a paragraph that was asked about', () => {
  it('is found by its words when others come, go and move', () => {
    expect(where(asked, ['Nytt først.', ...asked])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ])
    expect(where(asked, [asked[2] ?? '', asked[0] ?? ''])).toEqual([
      [1, 2],
      [3, 1],
    ])
  })

  it('is found when it is reworded, and gone when little of it is left', () => {
    expect(where(asked, ['Tjenesten skal ha ett felles nummer.', 'Noe helt annet står her.'])).toEqual([
      [1, 1],
    ])
  })

  it('is one paragraph and no more, the one that is most like it', () => {
    const now = ['Den skal svare i rimelig tid, også om natten.', 'Den skal svare i god tid.']
    expect(where([asked[1] ?? ''], now)).toEqual([[1, 2]])
    expect(where(['Ja.', 'Ja.'], ['Ja.'])).toEqual([[1, 1]])
  })

  it('is itself in a text that has not changed, and each is found once in any other', () => {
    const texts = fc.array(fc.lorem({ maxCount: 6 }), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const self = followed(numbered(before), numbered(before))
        for (const { number, text } of numbered(before)) expect(self.get(number)?.text).toBe(text)
        const found = [...followed(numbered(before), numbered(after)).values()]
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})
