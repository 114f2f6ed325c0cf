import { beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { activity, notices, threads, workspaces } from '#db/schema'
import { write } from '~/core/write'
import { grantThread } from '~/domain/comments/access.server'
import { assignThread } from '~/domain/comments/assign.server'
import { assignableIn } from '~/domain/comments/assignees.server'
import { declineSuggestion } from '~/domain/comments/decide.server'
import { threadsOf } from '~/domain/comments/queries.server'
import { reopenThread, resolveThread } from '~/domain/comments/resolve.server'
import { grantDocument } from '~/domain/documents/access.server'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { comment, onThread, suggest } from './desk'

let desk: Desk
let id: string
let threadId: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft()
  threadId = await comment(desk, 'participant', id, 'samordne arbeidet')
})

const give = (part: Part | null, thread = threadId) =>
  onThread('thread.assign', thread, (tx, viewer, granted) =>
    assignThread(tx, viewer, granted, part && (desk.cast.userIds[part] ?? '')),
  )

async function shownTo(part: Part) {
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer(part)
  const document = await grantDocument(scope, viewer, 'document.read', id)
  const [thread] = await threadsOf(scope, viewer, document, { href: '/x' })
  return thread
}

async function offeredTo(part: Part) {
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer(part)
  const people = await assignableIn(
    scope,
    viewer,
    await grantThread(scope, viewer, 'thread.assign', threadId),
  )
  return people.map((person) => person.id)
}

const hidePeople = () =>
  write(desk.store, null, (tx) =>
    tx.db.update(workspaces).set({ membersHidden: true }).where(eq(workspaces.slug, 'group')),
  )

const ids = (...wanted: Part[]) => wanted.map((part) => desk.cast.userIds[part])

const given = async () =>
  (await desk.store.database.reader.select().from(threads).where(eq(threads.id, threadId)))[0]?.assigneeId

const told = () =>
  desk.store.database.reader.select().from(notices).where(eq(notices.kind, 'comment_assigned'))

describe('giving somebody a thread', () => {
  it('is for those who work in the group, and whoever began it while comments are open', async () => {
    await desk.refuses(
      { forbidden: ['observer'], 'not-found': ['outsider', 'elsewhere', 'administrator'] },
      give('member'),
    )
    expect(await given()).toBeNull()
    await desk.as('participant', give('secretariat'))
    expect(await given()).toBe(desk.cast.userIds.secretariat)
    await desk.as('member', give('chair'))
    expect(await given()).toBe(desk.cast.userIds.chair)
    const others = await comment(desk, 'member', id, 'menneskehandel')
    await desk.refuses({ forbidden: ['participant'] }, give('member', others))
    await desk.set(id, { state: 'in_review', reviewDeadline: '2026-03-03' })
    await desk.refuses({ forbidden: ['participant'] }, give('member'))
    await desk.set(id, { state: 'decided' })
    await desk.refuses({ forbidden: ['chair', 'member'] }, give('member'))
  })

  it('finds those who may comment, and refuses all others on the field', async () => {
    expect(await offeredTo('member')).toEqual(
      expect.arrayContaining(ids('chair', 'secretariat', 'member', 'participant')),
    )
    for (const part of ['observer', 'outsider', 'elsewhere'] as const) {
      expect(await offeredTo('member')).not.toContain(desk.cast.userIds[part])
      await expect(desk.as('member', give(part)), part).rejects.toMatchObject({
        code: 'invalid',
        detail: { field: 'assigneeId' },
      })
    }
    await desk.set(id, { audience: 'group' })
    await desk.refuses({ invalid: ['member'] }, give('participant'))
    expect(await given()).toBeNull()
  })

  it('tells the one who is given it, once, and is logged', async () => {
    await desk.as('member', give('chair'))
    await desk.as('secretariat', give('chair'))
    expect(await told()).toMatchObject([
      {
        userId: desk.cast.userIds.chair,
        href: `/workspaces/group/documents/${id}/comments/${threadId}`,
        detail: { title: 'Utkast', name: 'Maja Medlem' },
      },
    ])
    await desk.as('member', give('member'))
    expect(await told()).toHaveLength(1)
    await desk.as('member', give(null))
    expect(await given()).toBeNull()
    const log = await desk.store.database.reader.select().from(activity)
    expect(log.map(({ action }) => action).filter((action) => /thread\..*assigned/.test(action))).toEqual([
      'thread.assigned',
      'thread.assigned',
      'thread.unassigned',
    ])
  })

  it('is over while it is resolved, and when it is decided', async () => {
    await desk.as('member', onThread('thread.resolve', threadId, resolveThread))
    await desk.refuses({ conflict: ['member'] }, give('chair'))
    expect(await shownTo('member')).toMatchObject({ may: { assign: false } })
    await desk.as('member', onThread('thread.resolve', threadId, reopenThread))
    await desk.as('member', give('chair'))
    const suggestion = await suggest(desk, 'participant', id, 'menneskehandel', 'handel')
    await desk.as('member', give('chair', suggestion))
    await desk.as(
      'member',
      onThread('suggestion.decide', suggestion, (tx, viewer, thread) =>
        declineSuggestion(tx, viewer, thread, 'Nei'),
      ),
    )
    await desk.refuses({ conflict: ['member'] }, give(null, suggestion))
  })
})

describe('who has been given a thread', () => {
  it('is shown with the organisation of their seat to all who read it', async () => {
    expect(await shownTo('observer')).toMatchObject({ assignee: null, may: { assign: false } })
    await desk.as('member', give('participant'))
    expect(await shownTo('observer')).toMatchObject({
      assignee: { id: desk.cast.userIds.participant, name: 'Pål Deltaker', organisation: 'ROSA' },
    })
    expect(await shownTo('member')).toMatchObject({ may: { assign: true } })
  })

  it('is kept from those whom the workspace keeps its list of people from', async () => {
    await hidePeople()
    await desk.as('member', give('chair'))
    expect((await shownTo('member'))?.assignee?.id).toBe(desk.cast.userIds.chair)
    expect((await shownTo('participant'))?.assignee).toBeNull()
    expect(await offeredTo('participant')).toEqual(ids('participant'))
    await desk.refuses({ invalid: ['participant'] }, give('chair'))
    await desk.as('participant', give('participant'))
    expect((await shownTo('participant'))?.assignee?.id).toBe(desk.cast.userIds.participant)
  })
})
