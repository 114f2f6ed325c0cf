import type * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { createAnchor, createAnchorInDoc, type Anchor } from '~/editor/anchors'
import { contentOf, type Content } from '~/editor/content'
import { repairContent } from '~/editor/reading'
import { replaceAtAnchor } from '~/editor/replace-at-anchor'
import { stretchOf } from '~/editor/stretch'
import { asSuggestion, withWords, type SuggestionDraft } from '~/editor/suggestion-draft'
import { withPieces, wordingOf } from '~/editor/wording'
import { cell, content, documentWith, heading, image, list, note, paragraph, tasks, text } from './sample'

/** A text as one line per block: what kind of block it is, and its words, `*` for what is no letter. */
function told(doc: Y.Doc): string[] {
  const lines: string[] = []
  repairContent(contentOf(doc)).descendants((node, _place, parent) => {
    const kind = /Item$/.test(parent?.type.name ?? '') ? parent?.type.name : node.type.name
    if (node.isTextblock) lines.push(`${kind}: ${node.textBetween(0, node.content.size, '', '*')}`)
    else if (node.isBlock && node.isLeaf) lines.push(node.type.name)
    return !node.isTextblock
  })
  return lines
}

/** The text after what somebody wrote while suggesting has been taken in; null where nothing could be suggested. */
function taken(doc: Y.Doc, draft: SuggestionDraft | null): string[] | null {
  const whole = draft && asSuggestion(repairContent(contentOf(doc)), draft)
  const anchor = whole && createAnchor(doc, whole.from, whole.to)
  if (!whole || !anchor) return null
  // As it comes back from a form and a row.
  expect(replaceAtAnchor(doc, anchor, wordingOf(whole.replacement))).toBe(true)
  return told(doc)
}

/** A draft from the first words to the end of the second, or at the end of the first. */
function draftOf(doc: Y.Doc, replacement: string, first: string, last?: string): SuggestionDraft | null {
  const node = repairContent(contentOf(doc))
  const start = placeOf(doc, first)
  const place =
    last === undefined ? { from: start.to, to: start.to } : { from: start.from, to: placeOf(doc, last).to }
  return withWords(node, null, place, replacement)
}

function placeOf(doc: Y.Doc, words: string): { from: number; to: number } {
  const node = repairContent(contentOf(doc))
  const all = stretchOf(node, 0, node.content.size)
  const index = all.words.indexOf(words)
  if (index < 0) throw new Error(`"${words}" is not in the text`)
  return { from: all.at(index), to: all.at(index + words.length - 1) + 1 }
}

const written = (...blocks: Content[]) => documentWith(content(...blocks))

describe('a suggested paragraph', () => {
  it('comes after the line it was written behind', () => {
    const doc = written(paragraph('Gruppen møtes.'), paragraph('Slutt.'))
    expect(taken(doc, draftOf(doc, '\nDen melder fra.\nHver gang.', 'møtes.'))).toEqual([
      'paragraph: Gruppen møtes.',
      'paragraph: Den melder fra.',
      'paragraph: Hver gang.',
      'paragraph: Slutt.',
    ])
  })

  it('parts a line where it was written, and keeps how its words look', () => {
    const doc = written(paragraph('Gruppen møtes ', text('hver uke', 'bold'), '.'))
    expect(taken(doc, draftOf(doc, '.\nDet skjer', 'møtes'))).toEqual([
      'paragraph: Gruppen møtes.',
      'paragraph: Det skjer hver uke.',
    ])
    expect(contentOf(doc).content?.[1]?.content).toMatchObject([
      { text: 'Det skjer ' },
      { text: 'hver uke', marks: [{ type: 'bold' }] },
      { text: '.' },
    ])
  })

  it('is an item in a list, a task not done in a list of tasks, and text under a heading', () => {
    const bullets = written(list('bulletList', 'En', 'To'))
    expect(taken(bullets, draftOf(bullets, '\nHalvannen', 'En'))).toEqual([
      'listItem: En',
      'listItem: Halvannen',
      'listItem: To',
    ])
    const ticked = written(tasks('x Kalle inn'))
    taken(ticked, draftOf(ticked, '\nBestille rom', 'inn'))
    expect(contentOf(ticked).content?.[0]?.content).toMatchObject([
      { attrs: { checked: true } },
      { attrs: { checked: false } },
    ])
    const headed = written(heading(2, 'Tiltak'), paragraph('Se under.'))
    expect(taken(headed, draftOf(headed, '\nVi foreslår to.', 'Tiltak'))).toEqual([
      'heading: Tiltak',
      'paragraph: Vi foreslår to.',
      'paragraph: Se under.',
    ])
  })

  it('comes before a heading without becoming one', () => {
    const doc = written(heading(2, 'Tiltak'))
    const start = { from: 1, to: 1 }
    expect(taken(doc, withWords(repairContent(contentOf(doc)), null, start, 'Først dette.\n'))).toEqual([
      'paragraph: Først dette.',
      'heading: Tiltak',
    ])
  })
})

describe('paragraphs that are suggested away', () => {
  const three = () =>
    written(
      paragraph('Den første.'),
      paragraph('Den andre.'),
      image('0190a1b2-0000-7000-8000-000000000001', 'Et bilde'),
      paragraph('Den tredje.'),
    )

  it('leave no empty line', () => {
    const doc = three()
    expect(taken(doc, draftOf(doc, '', 'Den andre.', 'Den andre.'))).toEqual([
      'paragraph: Den første.',
      'image',
      'paragraph: Den tredje.',
    ])
    const item = written(list('bulletList', 'En', 'To'))
    expect(taken(item, draftOf(item, '', 'En', 'En'))).toEqual(['listItem: To'])
    const all = written(paragraph('Før'), list('bulletList', 'En', 'To'))
    expect(taken(all, draftOf(all, '', 'En', 'To'))).toEqual(['paragraph: Før'])
    const headed = written(heading(2, 'Tiltak'), paragraph('Se under.'))
    expect(taken(headed, draftOf(headed, '', 'Tiltak', 'Tiltak'))).toEqual(['paragraph: Se under.'])
    const only = written(paragraph('Bare dette.'))
    expect(taken(only, draftOf(only, '', 'Bare', 'dette.'))).toEqual(['paragraph: '])
  })

  it('go with what stands between them', () => {
    const doc = three()
    expect(taken(doc, draftOf(doc, '', 'Den andre.', 'Den tredje.'))).toEqual(['paragraph: Den første.'])
  })

  it('may begin and end within others, with other words in their place', () => {
    const doc = three()
    expect(taken(doc, draftOf(doc, 'og', 'første.', 'Den tredje'))).toEqual(['paragraph: Den og.'])
  })

  it('are joined when only what parts them goes', () => {
    const doc = written(paragraph('En linje'), paragraph('til.'))
    const edges = { from: 9, to: 11 }
    expect(taken(doc, withWords(repairContent(contentOf(doc)), null, edges, ' '))).toEqual([
      'paragraph: En linje til.',
    ])
  })

  it('do not lead into a table or out of it', () => {
    const doc = written(paragraph('Før.'), {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell('tableCell', 'Celle'), cell('tableCell', 'Nabo')] }],
    })
    expect(draftOf(doc, '', 'Før.', 'Celle')).toBeNull()
    expect(draftOf(doc, '', 'Celle', 'Nabo')).toBeNull()
    expect(taken(doc, draftOf(doc, '\nNy linje', 'Celle'))).toEqual([
      'paragraph: Før.',
      'paragraph: Celle',
      'paragraph: Ny linje',
      'paragraph: Nabo',
    ])
    const across = createAnchor(doc, placeOf(doc, 'Før.').from, placeOf(doc, 'Celle').to) as Anchor
    expect(replaceAtAnchor(doc, across, 'Ødelagt')).toBe(false)
  })
})

describe('a suggestion in a line with a footnote', () => {
  const noted = () =>
    written(paragraph('Se kilden', note('s. 3'), ' og resten'), paragraph('Slutt', note('b')))

  it('is made before it and behind it', () => {
    const doc = noted()
    expect(taken(doc, draftOf(doc, ' her', 'Se'))?.[0]).toBe('paragraph: Se her kilden* og resten')
    expect(taken(doc, draftOf(doc, ' straks', 'kilden\uFFFC'))?.[0]).toBe(
      'paragraph: Se her kilden* straks og resten',
    )
    expect(taken(doc, draftOf(doc, ' nå', 'Slutt\uFFFC'))?.[1]).toBe('paragraph: Slutt* nå')
    expect(taken(doc, draftOf(doc, '\nNytt avsnitt', 'Slutt\uFFFC'))).toEqual([
      'paragraph: Se her kilden* straks og resten',
      'paragraph: Slutt*',
      'paragraph: Nytt avsnitt nå',
    ])
  })

  it('takes it along when it takes the words on both sides out', () => {
    const doc = noted()
    expect(taken(doc, draftOf(doc, '', ' kilden', ' og'))?.[0]).toBe('paragraph: Se resten')
  })

  it('leaves it where it is when the words come from a form, which knows of none', () => {
    const doc = noted()
    const anchor = createAnchorInDoc(doc, 'kilden og resten') as Anchor
    expect(replaceAtAnchor(doc, anchor, 'kilden og alt')).toBe(true)
    expect(told(doc)[0]).toBe('paragraph: Se kilden* og alt')
    expect(withPieces('a\uFFFC b', 'a c')).toBe('a\uFFFC c')
    expect(withPieces('a\uFFFC b', '')).toBe('')
    expect(withPieces('a\uFFFC b', 'x\uFFFC')).toBe('x\uFFFC')
  })

  it('makes nothing out of signs that stand for no footnote', () => {
    const doc = written(paragraph('Bare ord.'))
    expect(replaceAtAnchor(doc, createAnchorInDoc(doc, 'ord') as Anchor, 'ord\uFFFC\uFFFC her')).toBe(true)
    expect(told(doc)).toEqual(['paragraph: Bare ord her.'])
  })
})

it('keeps a line for each paragraph of a wording, and nothing that has no place in words', () => {
  expect(wordingOf('  en \t to\r\n\n\u0007tre \u2029 fire\n\n')).toBe('en to\ntre\nfire')
})
