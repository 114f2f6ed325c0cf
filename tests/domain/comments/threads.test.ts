import { beforeEach, describe, expect, it } from 'vitest'
import { comments, notices, threadResolutions, threads } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantComment } from '~/domain/comments/access.server'
import { editComment } from '~/domain/comments/edit.server'
import { threadFields } from '~/domain/comments/fields'
import { threadCount, threadsOf } from '~/domain/comments/queries.server'
import { replyInThread } from '~/domain/comments/reply.server'
import { reopenThread, resolveThread } from '~/domain/comments/resolve.server'
import { startThread } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { changeText } from '~/domain/documents/text.server'
import { replaceAtAnchor } from '~/editor/replace-at-anchor'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { anchorAt, comment, onThread } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft()
})

const start = (place: { from: string; to: string; quote: string }) => async (tx: Tx, viewer: Viewer) =>
  startThread(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), { ...place, text: 'Hei' })

const rows = () => desk.store.database.reader.select().from(threads)

describe('the number of threads', () => {
  it('counts those of the document alone, open and handled', async () => {
    const counted = async () => {
      const scope = reading(desk.store)
      const viewer = await desk.cast.viewer('observer')
      return threadCount(scope, await grantDocument(scope, viewer, 'document.read', id))
    }
    expect(await counted()).toBe(0)
    await desk.as('member', start(await anchorAt(desk, id, 'samordne arbeidet')))
    expect(await counted()).toBe(1)
    id = await desk.draft()
    expect(await counted()).toBe(0)
  })
})

describe('starting a thread', () => {
  it('is for those who may comment, for the organisation of their seat', async () => {
    const place = await anchorAt(desk, id, 'samordne arbeidet')
    await desk.refuses(
      { forbidden: ['observer'], 'not-found': ['elsewhere', 'rapporteur', 'administrator', 'outsider'] },
      start(place),
    )
    expect(await rows()).toHaveLength(0)
    await desk.as('participant', start(place))
    expect(await rows()).toMatchObject([
      {
        kind: 'comment',
        quote: 'samordne arbeidet',
        authorId: desk.cast.userIds.participant,
        organisationId: desk.cast.organisationIds.rosa,
      },
    ])
  })

  it('reads the quote from the text and not from the browser', async () => {
    const place = await anchorAt(desk, id, 'samordne arbeidet')
    await desk.as('participant', start({ ...place, quote: 'noe ingen har skrevet' }))
    expect((await rows())[0]?.quote).toBe('samordne arbeidet')
  })

  it('finds quoted words without positions, and refuses words that are not there', async () => {
    await desk.as('member', start({ from: '', to: '', quote: 'mot menneskehandel' }))
    expect((await rows())[0]?.quote).toBe('mot menneskehandel')
    await desk.refuses({ conflict: ['member'] }, start({ from: '', to: '', quote: 'finnes ikke' }))
    await desk.refuses({ conflict: ['member'] }, start({ from: 'rot', to: 'rot', quote: 'finnes ikke' }))
    expect(await rows()).toHaveLength(1)
  })

  it('is over when the text is decided, and after the deadline for participants', async () => {
    const place = await anchorAt(desk, id, 'samordne arbeidet')
    await desk.set(id, { state: 'in_review', reviewDeadline: '2026-03-03' })
    await desk.refuses({ forbidden: ['participant'] }, start(place))
    await desk.as('member', start(place))
    await desk.set(id, { state: 'decided' })
    await desk.refuses({ forbidden: ['chair', 'member', 'participant'] }, start(place))
  })

  it('asks for words in a comment, and not in a suggestion', () => {
    const sent = { kind: 'comment', quote: 'ord', text: '' }
    expect(threadFields.safeParse(sent).success).toBe(false)
    expect(threadFields.safeParse({ ...sent, kind: 'suggestion' }).success).toBe(true)
    expect(threadFields.safeParse({ ...sent, text: 'x'.repeat(5001) }).success).toBe(false)
  })
})

describe('a thread', () => {
  it('is answered, and those who spoke in it are told', async () => {
    const threadId = await comment(desk, 'participant', id, 'samordne arbeidet')
    const reply = onThread('thread.reply', threadId, (tx, viewer, thread) =>
      replyInThread(tx, viewer, thread, 'Godt spørsmål'),
    )
    await desk.refuses({ forbidden: ['observer'], 'not-found': ['outsider', 'elsewhere'] }, reply)
    await desk.as('member', reply)
    expect(await desk.store.database.reader.select().from(comments)).toHaveLength(2)
    expect(await desk.store.database.reader.select().from(notices)).toMatchObject([
      { userId: desk.cast.userIds.participant, kind: 'comment_reply', detail: { name: 'Maja Medlem' } },
    ])
  })

  it('is put aside and taken up again, with who and when', async () => {
    const threadId = await comment(desk, 'participant', id, 'samordne arbeidet')
    const resolve = onThread('thread.resolve', threadId, resolveThread)
    const reopen = onThread('thread.resolve', threadId, reopenThread)
    await desk.refuses({ forbidden: ['observer'], 'not-found': ['outsider'] }, resolve)
    await desk.as('participant', resolve)
    await desk.as('member', resolve)
    await desk.as('member', reopen)
    expect(await desk.store.database.reader.select().from(threadResolutions)).toMatchObject([
      { resolvedBy: desk.cast.userIds.participant, reopenedBy: desk.cast.userIds.member },
    ])
    const others = await comment(desk, 'member', id, 'menneskehandel')
    await desk.refuses({ forbidden: ['participant'] }, onThread('thread.resolve', others, resolveThread))
  })

  it('keeps its quote when its words are gone', async () => {
    await comment(desk, 'participant', id, 'samordne arbeidet')
    const anchor = await anchorAt(desk, id, 'samordne arbeidet')
    await desk.as('member', (tx) => changeText(tx, id, (doc) => replaceAtAnchor(doc, anchor, 'lede')))
    const viewer = await desk.cast.viewer('observer')
    const scope = reading(desk.store)
    const document = await grantDocument(scope, viewer, 'document.read', id)
    const [thread] = await threadsOf(scope, viewer, document, { href: '/x' })
    expect(thread).toMatchObject({
      wordsGone: true,
      anchor: { quote: 'samordne arbeidet' },
      author: { name: 'Pål Deltaker', organisation: 'ROSA' },
      may: { reply: false, resolve: false, decide: false },
    })
    expect(JSON.stringify(thread)).not.toContain('@')
  })
})

it('lets people change their own words only, and marks that', async () => {
  await comment(desk, 'participant', id, 'samordne arbeidet')
  const [written] = await desk.store.database.reader.select().from(comments)
  const edit = async (tx: Tx, viewer: Viewer) =>
    editComment(tx, await grantComment(tx, viewer, 'comment.edit', written?.id ?? ''), 'Endret')
  await desk.refuses({ forbidden: ['chair', 'member', 'observer'], 'not-found': ['outsider'] }, edit)
  await desk.as('participant', edit)
  const [edited] = await desk.store.database.reader.select().from(comments)
  expect(edited).toMatchObject({ text: 'Endret' })
  expect(edited?.editedAt).not.toBeNull()
})
