import { beforeEach, describe, expect, it } from 'vitest'
import { activity, documentTransitions, notices } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { concludeDocument } from '~/domain/documents/conclude.server'
import { returnToDraft } from '~/domain/documents/return-to-draft.server'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import { textMode } from '~/domain/documents/policy'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const send =
  (id: string, deadline = '2026-03-20', everyone = false) =>
  async (tx: Tx, viewer: Viewer) =>
    sendForComments(tx, await grantDocument(tx, viewer, 'document.manage', id), { deadline, everyone })

const conclude = (id: string) => async (tx: Tx, viewer: Viewer) =>
  concludeDocument(tx, await grantDocument(tx, viewer, 'document.decide', id), '')

const back = (id: string) => async (tx: Tx, viewer: Viewer) =>
  returnToDraft(tx, await grantDocument(tx, viewer, 'document.manage', id), 'Mer å gjøre')

describe('opening a draft for comments', () => {
  it('is for those who manage it', async () => {
    const id = await desk.draft({ audience: 'group' })
    await desk.refuses(
      {
        'not-found': ['participant', 'rapporteur', 'elsewhere', 'administrator', 'outsider'],
        forbidden: ['member', 'observer'],
      },
      send(id),
    )
    expect((await desk.row(id)).state).toBe('draft')
    await desk.as('secretariat', send(id))
    expect(await desk.row(id)).toMatchObject({ state: 'in_review', reviewDeadline: '2026-03-20' })
    const steps = await desk.store.database.reader.select().from(documentTransitions)
    expect(steps).toMatchObject([
      {
        fromState: 'draft',
        toState: 'in_review',
        deadline: '2026-03-20',
        actorId: desk.cast.userIds.secretariat,
      },
    ])
  })

  it('tells those who may comment, and opens it to everyone when asked', async () => {
    const id = await desk.draft({ audience: 'group' })
    const told: string[] = []
    desk.store.bus.on('document-access-changed', ({ documentId }) => told.push(documentId))
    await desk.as('secretariat', send(id, '2026-03-20', true))
    const sent = await desk.store.database.reader.select().from(notices)
    const { chair, member, participant } = desk.cast.userIds
    expect(sent.map(({ userId }) => userId).sort()).toEqual([chair, member, participant].sort())
    expect(sent[0]).toMatchObject({ kind: 'document_in_review', href: `/workspaces/group/documents/${id}` })
    expect((await desk.row(id)).audience).toBe('everyone')
    expect(told).toEqual([id])
    const actions = (await desk.store.database.reader.select().from(activity)).map(({ action }) => action)
    expect(actions).toContain('document.moved_on')
    expect(actions).toContain('document.access_changed')
  })

  it('refuses a day that has passed, and a text that is no draft', async () => {
    const id = await desk.draft()
    await desk.refuses({ invalid: ['chair'] }, send(id, '2026-03-03'))
    await desk.as('chair', send(id))
    await desk.refuses({ conflict: ['chair'] }, send(id))
  })

  it('lets participants comment through the last day, and not after it', async () => {
    const id = await desk.draft()
    await desk.as('chair', send(id))
    const modeOf = async (part: 'participant' | 'member') => {
      const viewer = await desk.cast.viewer(part)
      return textMode(viewer, await grantDocument(reading(desk.store), viewer, 'document.read', id))
    }
    desk.store.clock.moveTo('2026-03-20T22:30:00Z')
    expect(await modeOf('participant')).toBe('comment')
    desk.store.clock.moveTo('2026-03-20T23:30:00Z')
    expect(await modeOf('participant')).toBe('read')
    expect(await modeOf('member')).toBe('comment')
  })
})

describe('going back and concluding', () => {
  it('goes back to draft from review only', async () => {
    const id = await desk.draft()
    await desk.refuses({ conflict: ['secretariat'] }, back(id))
    await desk.as('chair', send(id))
    await desk.refuses({ forbidden: ['member', 'participant', 'observer'] }, back(id))
    await desk.as('secretariat', back(id))
    expect(await desk.row(id)).toMatchObject({ state: 'draft', reviewDeadline: null })
    expect(await desk.store.database.reader.select().from(documentTransitions)).toHaveLength(2)
  })

  it('is concluded by the chair alone, once, and then stands', async () => {
    const id = await desk.draft()
    await desk.refuses(
      {
        forbidden: ['secretariat', 'member', 'participant', 'observer'],
        'not-found': ['elsewhere', 'outsider', 'administrator', 'rapporteur'],
      },
      conclude(id),
    )
    await desk.as('chair', conclude(id))
    expect((await desk.row(id)).state).toBe('decided')
    await desk.refuses({ conflict: ['chair'] }, conclude(id))
    await desk.refuses({ conflict: ['chair'] }, back(id))
  })

  it.each(['mandate', 'minutes'] as const)('leaves a %s to its own command', async (kind) => {
    const id = await desk.draft({ kind })
    await desk.refuses({ conflict: ['chair'] }, conclude(id))
  })
})
