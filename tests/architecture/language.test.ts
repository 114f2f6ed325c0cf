import { describe, expect, it } from 'vitest'
import { dictionary } from '~/i18n/dictionaries.server'
import { sentencesOf, wordsOf } from './support/sentences'

/** Words that Bokmål has and Nynorsk does not. */
const bokmålOnly = ['ikke', 'hvordan', 'hva', 'fra', 'ansvarlig', 'anbefaling', 'høring', 'uke', 'leder']

/** Officialese that plain language replaces: take it out, by, about. */
const officialese = ['vennligst', 'i henhold til', 'vedrørende']

function sentencesWithWord(sentences: ReturnType<typeof sentencesOf>, words: string[]) {
  return sentences.filter(({ sentence }) => wordsOf(sentence).some((word) => words.includes(word)))
}

describe('the words of the interface', () => {
  it('speak Nynorsk in the Nynorsk dictionary', () => {
    expect(sentencesWithWord(sentencesOf(dictionary('nn')), bokmålOnly)).toEqual([])
  })

  it.each(['nb', 'nn'] as const)('are plain language in %s', (language) => {
    const stiff = sentencesOf(dictionary(language)).filter(({ sentence }) =>
      officialese.some((phrase) => sentence.toLowerCase().includes(phrase)),
    )
    expect(stiff).toEqual([])
  })

  it.each(['nn', 'en'] as const)('have the same keys in %s as in nb', (language) => {
    const keys = (of: 'nb' | 'nn' | 'en') =>
      sentencesOf(dictionary(of))
        .map(({ key }) => key)
        .sort()
    expect(keys(language)).toEqual(keys('nb'))
  })

  it.each(['nb', 'nn', 'en'] as const)('leave no sentence empty in %s', (language) => {
    expect(sentencesOf(dictionary(language)).filter(({ sentence }) => !sentence.trim())).toEqual([])
  })
})

describe('the check itself', () => {
  it('finds a Bokmål word in texts, nested texts and phrases with values', () => {
    const sentences = sentencesOf({
      plain: 'Dette er ikke lov.',
      area: { phrase: (name: string) => `Høring: ${name}`, fine: 'Høyring frå departementet' },
    })
    const found = sentencesWithWord(sentences, bokmålOnly).map(({ key }) => key)
    expect(new Set(found)).toEqual(new Set(['plain', 'area.phrase']))
  })
})
