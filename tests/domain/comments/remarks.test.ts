import { beforeEach, describe, expect, it } from 'vitest'
import { threadFields } from '~/domain/comments/fields'
import { filterThreads, organisationsOf, type ThreadQuery } from '~/domain/comments/filter'
import { threadsOf } from '~/domain/comments/queries.server'
import { replyInThread } from '~/domain/comments/reply.server'
import { resolveThread } from '~/domain/comments/resolve.server'
import { remarkOnWhole } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { changeText } from '~/domain/documents/text.server'
import { renderCopy } from '~/domain/exports/render.server'
import { workingCopyOf } from '~/domain/exports/working-copy.server'
import { redactLostQuotes } from '~/domain/guardrail/remove-beside.server'
import { loadDoc } from '~/domain/documents/text.server'
import { replaceContent } from '~/editor/replace-content'
import { nb } from '~/i18n/nb'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { reading } from '#tests/support/store'
import { unzipped } from '#tests/support/unzipped'
import { contentWith, createDesk, type Desk } from '../documents/desk'
import { comment, onThread, suggest } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft()
})

const remark = async (tx: Tx, viewer: Viewer) =>
  remarkOnWhole(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), 'For langt som helhet.')

async function listed() {
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer('member')
  return threadsOf(scope, viewer, await grantDocument(scope, viewer, 'document.read', id), { href: '' })
}

describe('a remark on the whole document', () => {
  it('is for those who may comment, needs no words of the text, and is dealt with as any thread', async () => {
    await desk.refuses({ forbidden: ['observer'], 'not-found': ['elsewhere', 'outsider'] }, remark)
    const threadId = await desk.as('participant', remark)
    await desk.as(
      'member',
      onThread('thread.reply', threadId, (tx, viewer, thread) => replyInThread(tx, viewer, thread, 'Enig.')),
    )
    await desk.as('member', (tx) => changeText(tx, id, (doc) => replaceContent(doc, contentWith('Nytt.'))))
    expect(await listed()).toMatchObject([
      { kind: 'remark', wordsGone: false, may: { resolve: true, decide: false }, comments: [{}, {}] },
    ])
    await desk.as('member', onThread('thread.resolve', threadId, resolveThread))
    expect(await listed()).toMatchObject([{ resolved: { by: 'Maja Medlem' } }])
  })

  it('asks for what is said, and for nothing else', () => {
    expect(threadFields.safeParse({ kind: 'remark', text: 'For langt.' }).success).toBe(true)
    expect(threadFields.safeParse({ kind: 'remark', text: '' }).success).toBe(false)
    expect(threadFields.safeParse({ kind: 'comment', text: 'For langt.', quote: ' ' }).success).toBe(false)
  })

  it('goes along into Word, and is left alone when quotes of lost words are covered', async () => {
    await desk.as('participant', remark)
    await desk.as('member', async (tx) => redactLostQuotes(tx, id, await loadDoc(tx, id)))
    const viewer = await desk.cast.viewer('member')
    const document = await desk.as('member', (tx, member) => grantDocument(tx, member, 'document.read', id))
    const said = { to: viewer, words: { ...nb.documents.rendering, format: nb.suggestions.format } }
    const copy = await workingCopyOf(reading(desk.store), document, 'nb', { line: 'Utkast', facts: [] }, said)
    const written = unzipped(await renderCopy(copy, 'docx')).get('word/comments.xml')
    expect(written).toContain('For langt som helhet.')
    expect(written).not.toContain('«»')
  })
})

describe('a part of what is said', () => {
  const all: ThreadQuery = { show: null, organisation: null }

  it('is what is open, what one has a part in, what has lost its words, and what an organisation said', async () => {
    const first = await comment(desk, 'participant', id, 'samordne arbeidet')
    const lost = await suggest(desk, 'chair', id, 'mot menneskehandel', 'mot all menneskehandel')
    const whole = await desk.as('participant', remark)
    await desk.as(
      'member',
      onThread('thread.reply', whole, (tx, viewer, thread) => replyInThread(tx, viewer, thread, 'Enig.')),
    )
    await desk.as('member', onThread('thread.resolve', first, resolveThread))
    await desk.as('member', (tx) => changeText(tx, id, (doc) => replaceContent(doc, contentWith('Nytt.'))))
    const threads = await listed()
    const shown = (query: Partial<ThreadQuery>) =>
      filterThreads(threads, { ...all, ...query }, desk.cast.userIds.member).map((thread) => thread.id)
    expect(shown({})).toEqual([first, lost, whole])
    expect(shown({ show: 'open' })).toEqual([lost, whole])
    expect(shown({ show: 'orphaned' })).toEqual([lost])
    expect(shown({ show: 'closed' })).toEqual([first])
    expect(shown({ show: 'mine' })).toEqual([whole])
    const given = threads.map((thread) =>
      thread.id === lost ? { ...thread, assignee: { id: 'a', name: 'A', organisation: '' } } : thread,
    )
    expect(filterThreads(given, { ...all, show: 'mine' }, 'a').map((thread) => thread.id)).toEqual([lost])
    expect(organisationsOf(threads)).toEqual(['POD', 'ROSA', 'SFK'])
    expect(shown({ organisation: 'ROSA' })).toEqual([first, whole])
    expect(shown({ organisation: 'POD', show: 'open' })).toEqual([whole])
  })
})
