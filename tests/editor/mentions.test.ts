import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { passagesOf } from '~/editor/authorship'
import { contentOf, initialUpdate, isEmptyContent, plainTextOf } from '~/editor/content'
import { mentionsIn } from '~/editor/mentions-in'
import { blocksOf } from '~/editor/render/blocks'
import { renderHtml } from '~/editor/render/html'
import { replaceContent } from '~/editor/replace-content'
import { content, mention, paragraph } from './sample'

const id = '018f0000-0000-7000-8000-000000000001'
const other = '018f0000-0000-7000-8000-000000000002'
const kari = { mentionId: id, kind: 'person', subjectId: id, label: 'Kari Lie' }

const structsOf = (update: Uint8Array) => Y.decodeUpdate(update).structs

/** The change that makes a text say something else. */
function change(doc: Y.Doc, wanted: ReturnType<typeof content>) {
  const before = Y.encodeStateVector(doc)
  replaceContent(doc, wanted)
  return Y.encodeStateAsUpdate(doc, before)
}

describe('a mention', () => {
  const text = content(paragraph('Hva sier ', mention(id, 'Kari Lie'), '?'))

  it('is its label wherever the text is told', () => {
    expect(plainTextOf(text)).toBe('Hva sier @Kari Lie?')
    const html = renderHtml(text, { outcomes: {}, language: 'nb', imageAt: () => null })
    expect(html).toBe('<p>Hva sier <span class="tv-mention">@Kari Lie</span>?</p>')
    const [block] = blocksOf({ content: text, language: 'nb', outcomes: {}, references: {}, images: {} })
    expect(block).toMatchObject({ spans: [{ text: 'Hva sier ' }, { text: '@Kari Lie' }, { text: '?' }] })
    expect(isEmptyContent(content(paragraph(mention(id, 'Kari Lie'))))).toBe(false)
  })

  it('is left out without a label, and loses an id that is none', () => {
    expect(plainTextOf(content(paragraph('Hva?', mention(id, ' '))))).toBe('Hva?')
    const doc = new Y.Doc()
    Y.applyUpdate(doc, initialUpdate(content(paragraph(mention('"><script>', 'Kari')))))
    expect(contentOf(doc)).toMatchObject({
      content: [{ content: [{ attrs: { mentionId: '', label: 'Kari' } }] }],
    })
  })

  it('is read out of the change that writes it, and out of no other', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, initialUpdate(content(paragraph('Hva sier'))))
    expect(mentionsIn(structsOf(change(doc, text)))).toEqual([kari])
    const more = content(paragraph('Hva sier ', mention(id, 'Kari Lie'), ' om dette?'))
    expect(mentionsIn(structsOf(change(doc, more)))).toEqual([])
    const two = content(paragraph(mention(other, 'POD', { kind: 'organisation' })), ...(more.content ?? []))
    expect(mentionsIn(structsOf(change(doc, two)))).toMatchObject([
      { mentionId: other, kind: 'organisation', label: 'POD' },
    ])
    expect(mentionsIn(structsOf(change(doc, content(paragraph('Ingen.')))))).toEqual([])
  })

  it('is its writer’s, in the line where it stands', () => {
    const doc = new Y.Doc()
    const first = initialUpdate(content(paragraph('Hva sier ?')))
    Y.applyUpdate(doc, first)
    const written = change(doc, text)
    const passages = passagesOf(doc, [
      { update: first, userId: 'maren' },
      { update: written, userId: 'samir' },
    ])
    expect(passages.map((line) => line.map(({ text }) => text).join(''))).toEqual(['Hva sier @Kari Lie?'])
    expect(passages[0]?.find(({ text }) => text.includes('@Kari'))?.userId).toBe('samir')
  })
})
