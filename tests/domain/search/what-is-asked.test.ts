import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { organisations, searchEntries } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { consultationRules } from '~/domain/consultations/policy'
import { loadConsultation } from '~/domain/consultations/access.server'
import { loadProcedure } from '~/domain/procedures/access.server'
import { procedureRules } from '~/domain/procedures/policy'
import { followLog } from '~/domain/search/follow-log.server'
import { searchFor } from '~/domain/search/queries.server'
import type { Part } from '#tests/support/cast'
import { buildProcedure, concludeIt, sendOut } from '#tests/support/procedure'
import { reading } from '#tests/support/store'
import { createDesk, everyone, type Desk } from '../consultations/desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

async function follow(after = 0) {
  return write(desk.store, null, (tx) => followLog(tx, after))
}

async function found(viewer: Viewer, typed: string) {
  const { found } = await searchFor(reading(desk.store), viewer, {
    typed,
    language: 'nb',
    page: 1,
    size: 100,
  })
  return found
}

/** Who finds it, by search; nobody may who could not read it. */
async function findersOf(
  id: string,
  typed: string,
  mayRead: (viewer: Viewer) => Promise<boolean>,
): Promise<Part[]> {
  await follow()
  const finders: Part[] = []
  for (const part of everyone) {
    const viewer = await desk.cast.viewer(part)
    const isFound = (await found(viewer, typed)).some((hit) => hit.id === id)
    if (isFound) expect(await mayRead(viewer), part).toBe(true)
    if (isFound) finders.push(part)
  }
  return finders
}

const theGroup = ['chair', 'secretariat', 'member']

describe('written procedures in search', () => {
  const findersIn = (id: string) =>
    findersOf(id, 'uttalelsen', async (viewer) => {
      const procedure = await loadProcedure(reading(desk.store), id)
      return procedure !== null && procedureRules['procedure.read'](viewer, procedure)
    })

  it('are found once they are sent, by those who work in the group; what was decided also by observers', async () => {
    const [chair, secretariat] = [await desk.cast.viewer('chair'), await desk.cast.viewer('secretariat')]
    const id = await buildProcedure(desk.store, secretariat)
    expect(await findersIn(id)).toEqual([])
    await sendOut(desk.store, secretariat, id)
    expect((await findersIn(id)).sort()).toEqual([...theGroup].sort())
    desk.store.clock.tick(14 * 86_400_000)
    await concludeIt(desk.store, chair, id)
    expect((await findersIn(id)).sort()).toEqual([...theGroup, 'observer'].sort())
  })

  it('are found by their number, at their page', async () => {
    const secretariat = await desk.cast.viewer('secretariat')
    const id = await buildProcedure(desk.store, secretariat)
    await sendOut(desk.store, secretariat, id)
    await follow()
    const [hit] = await found(await desk.cast.viewer('member'), '1/26')
    expect(hit).toMatchObject({ id, kind: 'procedure', href: `/workspaces/group/procedures/${id}` })
  })
})

describe('consultations in search', () => {
  const findersIn = (id: string) =>
    findersOf(id, 'kravene', async (viewer) => {
      const consultation = await loadConsultation(reading(desk.store), id)
      return consultation !== null && consultationRules['consultation.read'](viewer, consultation)
    })

  it('are found by those who prepare them, and when they are out by all with a seat in the group', async () => {
    const id = await desk.create()
    expect((await findersIn(id)).sort()).toEqual([...theGroup].sort())
    await desk.invite(id, ['rosa'])
    await desk.announce(id)
    expect((await findersIn(id)).sort()).toEqual([...theGroup, 'observer', 'participant'].sort())
  })

  it('stay with those who work in the group when they go to ministries', async () => {
    await write(desk.store, null, (tx) =>
      tx.db.update(organisations).set({ kind: 'ministry' }).where(eq(organisations.slug, 'jd')),
    )
    const id = await desk.open(['jd'], { kind: 'ministry_submission' })
    expect((await findersIn(id)).sort()).toEqual([...theGroup].sort())
  })

  it('tell what is asked, and nothing of what anybody answers', async () => {
    const id = await desk.open(['rosa'])
    await desk.write('participant', id, 'rosa', { whole: 'Vi trenger hemmeligord.' })
    await desk.send('participant', id, 'rosa')
    await follow()
    for (const part of everyone) expect(await found(await desk.cast.viewer(part), 'hemmeligord')).toEqual([])
    const [hit] = await found(await desk.cast.viewer('observer'), 'mangler')
    expect(hit).toMatchObject({ id, kind: 'consultation', href: `/consultations/${id}` })
  })
})

describe('what is not in the index yet', () => {
  it('is taken in though its line in the log was followed before', async () => {
    const secretariat = await desk.cast.viewer('secretariat')
    const procedureId = await buildProcedure(desk.store, secretariat)
    const draftId = await buildProcedure(desk.store, secretariat)
    await sendOut(desk.store, secretariat, procedureId)
    const consultationId = await desk.open()
    const { until } = await follow()
    await write(desk.store, null, (tx) => tx.db.delete(searchEntries))
    expect(await follow(until)).toEqual({ until, more: false })
    const entries = await reading(desk.store).db.select({ id: searchEntries.objectId }).from(searchEntries)
    const ids = entries.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([procedureId, consultationId]))
    expect(ids).not.toContain(draftId)
  })
})
