import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { joinAnswers, joinRequests, notices, seatHoldings, seats } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { roleIn } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
import { grantWorkspace, grantWorkspaceToJoin } from '~/domain/workspaces/access.server'
import { answerRequest } from '~/domain/workspaces/answer-request.server'
import { askToJoin } from '~/domain/workspaces/ask-to-join.server'
import { joinAnswerFields, type JoinAnswerFields } from '~/domain/workspaces/fields'
import { groupsToJoin, waitingRequests } from '~/domain/workspaces/join-queries.server'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function as<Result>(part: Part, work: (tx: Tx, viewer: Viewer) => Promise<Result>): Promise<Result> {
  const viewer = await cast.viewer(part)
  store.clock.tick()
  return write(store, viewer.id, (tx) => work(tx, viewer))
}

const ask = (part: Part, { workspace = 'group', organisation = 'jd' } = {}) =>
  as(part, async (tx, viewer) =>
    askToJoin(tx, viewer, await grantWorkspaceToJoin(tx, viewer, 'workspace.ask_to_join', workspace), {
      organisationId: cast.organisationIds[organisation] ?? '',
      reason: 'Vi arbeider med dette.',
    }),
  )

const answer = (part: Part, id: string, wanted: Partial<JoinAnswerFields> = {}) =>
  as(part, async (tx, viewer) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.give_seats', 'group')
    const fields = { answer: 'seated', role: 'member', validTo: null, reason: '' } as const
    await answerRequest(tx, viewer, workspace, id, { ...fields, ...wanted })
  })

const told = async (kind: string) =>
  (await store.database.reader.select().from(notices)).filter((notice) => notice.kind === kind)

describe('asking to join', () => {
  it('is for those without a seat, in a group that is public, one request at a time', async () => {
    for (const part of ['chair', 'secretariat', 'member', 'participant', 'observer'] as const)
      await expect(ask(part), part).rejects.toMatchObject({ code: 'not-found' })
    await expect(ask('outsider', { workspace: 'rapporteur' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(ask('outsider', { organisation: 'none' })).rejects.toMatchObject({ code: 'invalid' })
    expect(await store.database.reader.select().from(joinRequests)).toEqual([])
    await ask('outsider')
    await expect(ask('outsider')).rejects.toMatchObject({ reason: 'join-waiting' })
    await ask('outsider', { workspace: 'other' })
    await ask('elsewhere')
  })

  it('tells chair and secretariat, who see it, and no one else', async () => {
    const id = await ask('outsider')
    const { chair, secretariat } = cast.userIds
    const notified = await told('join_requested')
    expect(notified.map(({ userId }) => userId).sort()).toEqual([chair, secretariat].sort())
    expect(notified[0]?.href).toBe(`/workspaces/group/people/requests/${id}`)
    const scope = reading(store)
    const workspace = await grantWorkspace(scope, await cast.viewer('chair'), 'workspace.give_seats', 'group')
    expect(await waitingRequests(scope, workspace, 'nb')).toMatchObject([
      { name: 'Ulf Utenfor', organisation: 'JD' },
    ])
  })

  it('shows how one stands to each group, and no group that is not public', async () => {
    await ask('outsider')
    const standings = async (part: Part) =>
      Object.fromEntries(
        (await groupsToJoin(reading(store), await cast.viewer(part), 'nb')).map((one) => [
          one.slug,
          one.standing,
        ]),
      )
    expect(await standings('outsider')).toEqual({ group: 'asked', other: 'outside' })
    expect(await standings('member')).toEqual({ group: 'seated', other: 'outside' })
  })
})

describe('answering', () => {
  it('with a place gives a seat, or a deputy’s place on the one that the organisation has', async () => {
    const first = await ask('outsider')
    for (const part of ['member', 'participant', 'observer'] as const)
      await expect(answer(part, first), part).rejects.toMatchObject({ code: 'forbidden' })
    await expect(answer('elsewhere', first)).rejects.toMatchObject({ code: 'not-found' })
    await answer('secretariat', first)
    expect(roleIn(await cast.viewer('outsider'), cast.workspaceIds.group)).toBe('member')
    await expect(answer('chair', first)).rejects.toMatchObject({ reason: 'join-answered' })
    await answer('chair', await ask('administrator', { organisation: 'pod' }), { role: 'observer' })
    const viewer = await cast.viewer('administrator')
    expect(viewer.seats).toMatchObject([{ role: 'member', capacity: 'deputy' }])
    expect(await store.database.reader.select().from(seats)).toHaveLength(8)
  })

  it('needs an end for an external organisation, and then nothing is given', async () => {
    const id = await ask('outsider', { organisation: 'rosa' })
    const held = await store.database.reader.select().from(seatHoldings)
    await write(store, null, (tx) => tx.db.update(seats).set({ validTo: '2026-03-01' }))
    await write(store, null, async (tx) => {
      for (const part of ['chair', 'secretariat'] as const)
        await tx.db
          .update(seats)
          .set({ validTo: null })
          .where(eq(seats.id, cast.seatIds[part] ?? ''))
    })
    await expect(answer('chair', id)).rejects.toMatchObject({ detail: { field: 'validTo' } })
    expect(await store.database.reader.select().from(joinAnswers)).toEqual([])
    expect(await store.database.reader.select().from(seatHoldings)).toHaveLength(held.length)
    await answer('chair', id, { validTo: '2026-12-31' })
    expect(roleIn(await cast.viewer('outsider'), cast.workspaceIds.group)).toBe('member')
  })

  it('with a reason declines, tells whoever asked, and lets them ask again', async () => {
    const declined = { answer: 'declined', role: 'member', validTo: '' }
    expect(joinAnswerFields.safeParse({ ...declined, reason: ' ' }).success).toBe(false)
    await answer('chair', await ask('outsider'), { answer: 'declined', reason: 'Gruppen er full.' })
    expect(roleIn(await cast.viewer('outsider'), cast.workspaceIds.group)).toBeNull()
    expect(await told('join_declined')).toMatchObject([
      { userId: cast.userIds.outsider, detail: { title: 'group', reason: 'Gruppen er full.' } },
    ])
    await ask('outsider')
  })
})
