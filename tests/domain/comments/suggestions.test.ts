import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { notices, suggestionDecisions } from '#db/schema'
import type { BusEvents } from '~/core/bus'
import { acceptAllOfAuthor, declineAllOfAuthor } from '~/domain/comments/decide-all.server'
import { acceptSuggestion, declineSuggestion } from '~/domain/comments/decide.server'
import { suggestWording } from '~/domain/comments/start-thread.server'
import { threadsOf } from '~/domain/comments/queries.server'
import { grantDocument } from '~/domain/documents/access.server'
import { appendUpdates, changeText, loadDoc } from '~/domain/documents/text.server'
import { contentOf, plainTextOf } from '~/editor/content'
import { documentSchema } from '~/editor/schema'
import { textRuns } from '~/editor/text-runs'
import { replaceAtAnchor } from '~/editor/replace-at-anchor'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { anchorAt, onThread, suggest } from './desk'

const sentence = 'Gruppen skal samordne arbeidet mot menneskehandel.'
let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft()
})

const accept = (threadId: string) => onThread('suggestion.decide', threadId, acceptSuggestion)
const decline = (threadId: string) =>
  onThread('suggestion.decide', threadId, (tx, viewer, thread) =>
    declineSuggestion(tx, viewer, thread, 'Passer ikke her'),
  )
const decisions = () => desk.store.database.reader.select().from(suggestionDecisions)

it('is taken in by those who work in the group: text, decision and credit together', async () => {
  const threadId = await suggest(desk, 'participant', id, 'samordne', 'lede')
  const heard: BusEvents['document-updated'][] = []
  desk.store.bus.on('document-updated', (event) => heard.push(event))
  await desk.refuses(
    {
      forbidden: ['participant', 'observer'],
      'not-found': ['elsewhere', 'rapporteur', 'administrator', 'outsider'],
    },
    accept(threadId),
  )
  expect(await desk.text(id)).toBe(sentence)
  expect(await decisions()).toHaveLength(0)

  await desk.as('member', accept(threadId))
  expect(await desk.text(id)).toBe('Gruppen skal lede arbeidet mot menneskehandel.')
  expect(heard.map(({ documentId }) => documentId)).toEqual([id])
  const viewer = await desk.cast.viewer('participant')
  const scope = reading(desk.store)
  const document = await grantDocument(scope, viewer, 'document.read', id)
  expect(await threadsOf(scope, viewer, document, { href: '/x' })).toMatchObject([
    {
      author: { name: 'Pål Deltaker', organisation: 'ROSA' },
      decision: { outcome: 'accepted', by: { name: 'Maja Medlem', organisation: 'POD' } },
      wordsGone: false,
      may: { decide: false },
    },
  ])
  expect(await desk.store.database.reader.select().from(notices)).toMatchObject([
    { userId: desk.cast.userIds.participant, kind: 'suggestion_accepted' },
  ])
})

it('is decided once', async () => {
  const threadId = await suggest(desk, 'participant', id, 'samordne', 'lede')
  await desk.as('chair', accept(threadId))
  await desk.refuses({ conflict: ['member'] }, accept(threadId))
  await desk.refuses({ conflict: ['member'] }, decline(threadId))
  expect(await decisions()).toHaveLength(1)
  expect(await desk.text(id)).toBe('Gruppen skal lede arbeidet mot menneskehandel.')
})

it('is declined with a reason, and the text stays', async () => {
  const threadId = await suggest(desk, 'participant', id, 'samordne', 'lede')
  await desk.refuses({ forbidden: ['participant', 'observer'], 'not-found': ['outsider'] }, decline(threadId))
  await desk.as('secretariat', decline(threadId))
  expect(await desk.text(id)).toBe(sentence)
  expect(await decisions()).toMatchObject([{ outcome: 'declined', reason: 'Passer ikke her' }])
})

it('is refused when its words are gone, and nothing is decided', async () => {
  const threadId = await suggest(desk, 'participant', id, 'samordne arbeidet', 'lede arbeidet')
  const anchor = await anchorAt(desk, id, 'samordne arbeidet mot')
  await desk.as('member', (tx) => changeText(tx, id, (doc) => replaceAtAnchor(doc, anchor, 'arbeide mot')))
  await desk.refuses({ conflict: ['member'] }, accept(threadId))
  expect(await decisions()).toHaveLength(0)
})

it('says something else than what stands there', async () => {
  await expect(suggest(desk, 'participant', id, 'samordne', ' samordne ')).rejects.toMatchObject({
    code: 'conflict',
    reason: 'suggestion-unchanged',
  })
})

it('takes words out when the replacement is empty', async () => {
  const threadId = await suggest(desk, 'participant', id, ' mot menneskehandel', '')
  await desk.as('member', accept(threadId))
  expect(await desk.text(id)).toBe('Gruppen skal samordne arbeidet.')
})

it('keeps the text valid whatever others write at the same time', async () => {
  let seed = 7
  const chance = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
  for (let round = 0; round < 12; round++) {
    const document = await desk.draft({ paragraphs: ['Én to tre fire fem seks.', 'Sju åtte ni ti.'] })
    const threadId = await suggest(desk, 'participant', document, 'tre fire', 'tre og fire')
    const offline = await loadDoc(reading(desk.store), document)
    const known = Y.encodeStateVector(offline)
    for (let edit = 0; edit < 5; edit++) scribble(offline, chance)
    await desk.as('member', accept(threadId))
    const update = Y.encodeStateAsUpdate(offline, known)
    await desk.as('member', (tx) => appendUpdates(tx, [{ documentId: document, update, userId: tx.actorId }]))
    const content = contentOf(await loadDoc(reading(desk.store), document))
    expect(() => documentSchema().nodeFromJSON(content).check()).not.toThrow()
    // The words that are new are whole; in those that stay, what others wrote at the same time stays, too.
    expect(plainTextOf(content)).toContain('og ')
  }
})

function scribble(doc: Y.Doc, chance: (below: number) => number): void {
  const runs = textRuns(doc)
  const run = runs[chance(runs.length)]
  if (!run) return
  const at = chance(run.text.length + 1)
  if (chance(2) && run.text.length > at) run.text.delete(at, Math.min(2, run.text.length - at))
  else run.text.insert(at, 'xy')
}

it('gives a participant no way to change the text', async () => {
  const threadId = await suggest(desk, 'participant', id, 'samordne', 'lede')
  await desk.refuses({ forbidden: ['participant'] }, accept(threadId))
  await desk.refuses({ forbidden: ['participant'] }, (tx, viewer) =>
    grantDocument(tx, viewer, 'document.edit', id),
  )
  await desk.refuses({ forbidden: ['participant'] }, (tx, viewer) =>
    grantDocument(tx, viewer, 'document.manage', id),
  )
  expect(await desk.text(id)).toBe(sentence)
})

it('holds new paragraphs, and paragraphs that go, and says when they are the same', async () => {
  const several = await desk.draft({ paragraphs: ['Først dette.', 'Så dette.', 'Til slutt.'] })
  const added = await suggest(
    desk,
    'participant',
    several,
    'dette.',
    'dette.\r\n\r\nOg  mer.\nSå enda mer.\n',
  )
  await desk.as('member', accept(added))
  expect(await desk.text(several)).toBe('Først dette.\nOg mer.\nSå enda mer.\nSå dette.\nTil slutt.')
  const anchor = await anchorAt(desk, several, 'Og mer.')
  const { to } = await anchorAt(desk, several, 'Så dette.')
  const across = (replacement: string) =>
    desk.as('participant', async (tx, viewer) =>
      suggestWording(tx, viewer, await grantDocument(tx, viewer, 'document.comment', several), {
        from: anchor.from,
        to,
        quote: 'Og mer.',
        replacement,
        text: '',
      }),
    )
  await expect(across('Og mer.\nSå enda mer.\n Så dette. ')).rejects.toMatchObject({
    reason: 'suggestion-unchanged',
  })
  const joined = await across('Og mer. Så dette.')
  const away = await across('')
  await desk.as('member', accept(joined))
  expect(await desk.text(several)).toBe('Først dette.\nOg mer. Så dette.\nTil slutt.')
  // What collides with it is kept, whether or not it can still be taken in.
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer('member')
  const document = await grantDocument(scope, viewer, 'document.read', several)
  const left = await threadsOf(scope, viewer, document, { href: '' })
  expect(left.find(({ id: threadId }) => threadId === away)).toMatchObject({
    decision: null,
    replacement: '',
  })
})

describe('all that one person suggests', () => {
  const acceptAll = (threadId: string) => onThread('suggestion.decide', threadId, acceptAllOfAuthor)

  it('is taken in at once, but for what collides, and nothing of others', async () => {
    const first = await suggest(desk, 'participant', id, 'samordne', 'lede')
    await suggest(desk, 'participant', id, 'samordne arbeidet', 'styre arbeidet')
    await suggest(desk, 'participant', id, 'menneskehandel.', 'menneskehandel.\nHvert år.')
    const other = await suggest(desk, 'chair', id, 'Gruppen', 'Alle')
    await desk.refuses({ forbidden: ['participant'] }, acceptAll(first))
    expect(await desk.as('member', acceptAll(first))).toEqual({ taken: 2, left: 1 })
    expect(await desk.text(id)).toBe('Gruppen skal lede arbeidet mot menneskehandel.\nHvert år.')
    expect(await decisions()).toHaveLength(2)
    expect((await decisions()).map(({ threadId }) => threadId)).not.toContain(other)
    await desk.refuses({ conflict: ['member'] }, acceptAll(first))
    expect(await decisions()).toHaveLength(2)
  })

  it('is declined at once, with the reason that they are told of each', async () => {
    const first = await suggest(desk, 'participant', id, 'samordne', 'lede')
    await suggest(desk, 'participant', id, 'arbeidet', 'alt')
    const declineAll = onThread('suggestion.decide', first, (tx, viewer, thread) =>
      declineAllOfAuthor(tx, viewer, thread, 'Mandatet sier noe annet.'),
    )
    await desk.refuses({ forbidden: ['participant'] }, declineAll)
    await desk.as('chair', declineAll)
    expect(await desk.text(id)).toBe(sentence)
    expect((await decisions()).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['declined', 'Mandatet sier noe annet.'],
      ['declined', 'Mandatet sier noe annet.'],
    ])
    expect(await desk.store.database.reader.select().from(notices)).toHaveLength(2)
    await desk.refuses({ conflict: ['chair'] }, declineAll)
  })
})
