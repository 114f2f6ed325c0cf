import { beforeEach, describe, expect, it } from 'vitest'
import { notices, suggestionDecisions, threads } from '#db/schema'
import { acceptAllOfAuthor } from '~/domain/comments/decide-all.server'
import { acceptSuggestion, declineSuggestion } from '~/domain/comments/decide.server'
import { threadFields } from '~/domain/comments/fields'
import { threadsOf } from '~/domain/comments/queries.server'
import { startThread, suggestWording } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { changeText, loadDoc } from '~/domain/documents/text.server'
import { redactLostQuotes } from '~/domain/guardrail/remove-beside.server'
import { createThingAnchor, type Anchor } from '~/editor/anchors'
import { contentOf, initialUpdate } from '~/editor/content'
import { replaceContent } from '~/editor/replace-content'
import { placesOfElements } from '~/editor/text-runs'
import type { Thing } from '~/editor/things'
import { cell, content, note, paragraph } from '#tests/editor/sample'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { onThread, suggest } from './desk'

const before = content(
  paragraph('Gruppen møtes', note('Fire ganger i året'), ' ofte.'),
  paragraph(),
  {
    type: 'table',
    content: [{ type: 'tableRow', content: [cell('tableCell', 'Hvem'), cell('tableCell', 'Frist')] }],
  },
  paragraph('Slutt.'),
)
let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ text: initialUpdate(before) })
})

async function anchorAt(thing: Thing): Promise<Anchor> {
  const doc = await loadDoc(reading(desk.store), id)
  const anchors = [...placesOfElements(doc).values()].map(({ from }) => createThingAnchor(doc, from))
  const anchor = anchors.find((one) => one?.thing === thing)
  if (!anchor) throw new Error(`no ${thing}`)
  return anchor
}

async function takeOut(part: Part, thing: Thing, replacement = ''): Promise<string> {
  const { from, to } = await anchorAt(thing)
  return desk.as(part, async (tx, viewer) =>
    suggestWording(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      from,
      to,
      quote: 'Noe ingen har skrevet',
      replacement,
      text: '',
    }),
  )
}

const accept = (threadId: string) => onThread('suggestion.decide', threadId, acceptSuggestion)
const kinds = async () => {
  const text = contentOf(await loadDoc(reading(desk.store), id))
  return text.content?.map(
    ({ type, content: inner = [] }) => `${type} ${inner.map((one) => one.text ?? one.type).join('|')}`,
  )
}
const shown = async () => {
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer('member')
  return threadsOf(scope, viewer, await grantDocument(scope, viewer, 'document.read', id), { href: '' })
}

describe('a suggestion to take out what is no words', () => {
  it('leaves the text as it is until somebody who may takes it in, and both are credited', async () => {
    const threadId = await takeOut('participant', 'footnote', 'Noe annet')
    expect(await desk.store.database.reader.select().from(threads)).toMatchObject([
      { thing: 'footnote', quote: 'Fire ganger i året', replacement: '' },
    ])
    await desk.refuses(
      { forbidden: ['participant', 'observer'], 'not-found': ['outsider'] },
      accept(threadId),
    )
    expect(await kinds()).toContain('paragraph Gruppen møtes|footnote| ofte.')
    await desk.as('member', accept(threadId))
    expect(await kinds()).toContain('paragraph Gruppen møtes ofte.')
    expect(await shown()).toMatchObject([
      {
        anchor: { thing: 'footnote' },
        author: { name: 'Pål Deltaker' },
        decision: { outcome: 'accepted', by: { name: 'Maja Medlem' } },
      },
    ])
    expect(await desk.store.database.reader.select().from(notices)).toMatchObject([
      { userId: desk.cast.userIds.participant, kind: 'suggestion_accepted' },
    ])
  })

  it('is declined with a reason, and what it is about stays', async () => {
    const threadId = await takeOut('participant', 'table')
    await desk.as(
      'chair',
      onThread('suggestion.decide', threadId, (tx, viewer, thread) =>
        declineSuggestion(tx, viewer, thread, 'Den trengs.'),
      ),
    )
    expect(await kinds()).toContain('table tableRow')
  })

  it('collides with another and with words in it, and none is lost', async () => {
    const first = await takeOut('participant', 'table')
    const same = await takeOut('chair', 'table')
    const words = await suggest(desk, 'participant', id, 'Frist', 'Dato')
    expect((await shown()).map(({ wordsGone }) => wordsGone)).toEqual([false, false, false])
    await desk.as('member', accept(words))
    await desk.as('member', accept(first))
    await desk.refuses({ conflict: ['member'] }, accept(same))
    expect(await kinds()).toEqual([
      'paragraph Gruppen møtes|footnote| ofte.',
      'paragraph ',
      'paragraph Slutt.',
    ])
    expect((await shown()).find((one) => one.id === same)).toMatchObject({
      wordsGone: true,
      decision: null,
      anchor: { quote: 'Hvem Frist' },
    })
    expect(await desk.store.database.reader.select().from(suggestionDecisions)).toHaveLength(2)
  })

  it('is taken in with all that its author suggests', async () => {
    const first = await takeOut('participant', 'footnote')
    await takeOut('participant', 'paragraph')
    await suggest(desk, 'participant', id, 'Slutt.', 'Ferdig.')
    expect(await desk.as('member', onThread('suggestion.decide', first, acceptAllOfAuthor))).toEqual({
      taken: 3,
      left: 0,
    })
    expect(await kinds()).toEqual(['paragraph Gruppen møtes ofte.', 'table tableRow', 'paragraph Ferdig.'])
  })

  it('cannot be made where the text would be the same, nor be a comment', async () => {
    const { from, to } = await anchorAt('footnote')
    await desk.refuses({ conflict: ['member'] }, async (tx, viewer) =>
      startThread(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
        from,
        to,
        quote: '',
        text: 'Hvorfor?',
      }),
    )
    id = await desk.draft({ text: initialUpdate(content(paragraph())) })
    await expect(takeOut('participant', 'paragraph')).rejects.toMatchObject({
      reason: 'suggestion-unchanged',
    })
  })

  it('needs no quote when it says where it stands', () => {
    const form = { kind: 'suggestion', quote: '', text: '' }
    expect(threadFields.safeParse({ ...form, from: 'a', to: 'b' }).success).toBe(true)
    expect(threadFields.safeParse(form).success).toBe(false)
  })

  it('keeps what it quotes while that is in the text, and covers it when words are removed from history', async () => {
    await takeOut('participant', 'table')
    const cover = async () => {
      // Read before the transaction: inside one, nothing else reads the database.
      const doc = await loadDoc(reading(desk.store), id)
      await desk.as('secretariat', (tx) => redactLostQuotes(tx, id, doc))
    }
    await cover()
    expect((await shown())[0]?.anchor.quote).toBe('Hvem Frist')
    const without = { ...before, content: before.content?.filter(({ type }) => type !== 'table') ?? [] }
    await desk.as('secretariat', (tx) => changeText(tx, id, (doc) => replaceContent(doc, without)))
    await cover()
    expect((await shown())[0]?.anchor.quote).toMatch(/^█+ █+$/)
  })
})
