import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { mandates, mandateTaskParts, mandateTasks, organisations, workspaces } from '#db/schema'
import { write } from '~/core/write'
import { grantMandate } from '~/domain/mandates/access.server'
import { adoptMandate } from '~/domain/mandates/adopt.server'
import { createMandate } from '~/domain/mandates/create.server'
import { editMandate } from '~/domain/mandates/edit.server'
import { portalAddresses } from '~/domain/portal/addresses.server'
import { groupOnPortal } from '~/domain/portal/group.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mandateFacts } from '#tests/support/mandate'
import { createStage, type Stage } from '#tests/support/publishing'
import { reading } from '#tests/support/store'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
})

/** Adopts a version from today, and publishes it. */
async function mandate(purpose: string, accessCode: 'public' | 'internal') {
  const secretariat = await stage.cast.viewer('secretariat')
  const chair = await stage.cast.viewer('chair')
  const id = await write(stage.store, secretariat.id, async (tx) => {
    const workspace = await grantWorkspace(tx, secretariat, 'workspace.write_mandates', 'group')
    const made = await createMandate(tx, workspace, { title: 'Mandat', language: 'nb' })
    const granted = await grantMandate(tx, secretariat, 'mandate.edit', made.id)
    const tasks = [{ id: null, text: `Oppgave: ${purpose}` }]
    const milestones = [{ text: `Milepæl: ${purpose}`, dueOn: '2026-06-01' }]
    await editMandate(tx, granted, mandateFacts({ purpose, tasks, milestones }))
    return made.id
  })
  await write(stage.store, chair.id, async (tx) =>
    adoptMandate(tx, chair, await grantMandate(tx, chair, 'mandate.adopt', id), {
      inForceFrom: tx.today,
      meetingId: null,
    }),
  )
  const [row] = await stage.store.database.reader.select().from(mandates).where(eq(mandates.id, id))
  await stage.publish('secretariat', row?.documentId ?? '', { accessCode })
}

const page = () => groupOnPortal(reading(stage.store), 'group', 'nb')

describe('a group on the portal', () => {
  it('shows who is in it, and nothing of a mandate that is not published for everyone', async () => {
    await mandate('hemmelig', 'internal')
    const { group, facts, history } = await page()
    expect(group).toMatchObject({ leads: ['SFK'], secretariat: ['SFK'], members: ['POD', 'ROSA', 'UDI'] })
    expect([facts, history]).toEqual([null, []])
  })

  it('shows tasks and milestones of the one in force, and when each was in force', async () => {
    await mandate('først', 'public')
    stage.store.clock.moveTo('2026-04-01T08:00:00Z')
    await mandate('så', 'public')
    const { facts, history } = await page()
    expect(facts).toMatchObject({
      purpose: 'så',
      tasks: [{ number: 1, text: 'Oppgave: så', leads: [] }],
      milestones: expect.arrayContaining([{ text: 'Milepæl: så', dueOn: '2026-06-01', reachedOn: null }]),
    })
    expect(history).toMatchObject([
      { edition: 2, inForceFrom: '2026-04-01', endsBefore: null, inForce: true },
      { edition: 1, inForceFrom: '2026-03-04', endsBefore: '2026-04-01', inForce: false },
    ])
  })

  it('tells nothing of the facts while a newer version is in force that is not public', async () => {
    await mandate('åpent', 'public')
    stage.store.clock.moveTo('2026-04-01T08:00:00Z')
    await mandate('hemmelig', 'internal')
    const { facts, history } = await page()
    expect(facts).toBeNull()
    expect(history).toMatchObject([{ edition: 1, endsBefore: '2026-04-01', inForce: false }])
  })

  it('keeps its composition to itself when the group does, and is there only for the groups of the structure', async () => {
    await write(stage.store, null, (tx) =>
      tx.db.update(workspaces).set({ membersHidden: true }).where(eq(workspaces.slug, 'group')),
    )
    expect((await page()).group.members).toEqual([])
    await mandate('åpent', 'public')
    const { reader } = stage.store.database
    const [task] = await reader.select().from(mandateTasks)
    const taskId = task?.id ?? ''
    const all = await reader.select().from(organisations)
    const part = (name: string, of: 'lead' | 'contributes') => ({
      taskId,
      organisationId: all.find(({ shortName }) => shortName === name)?.id ?? '',
      part: of,
    })
    await write(stage.store, null, (tx) =>
      tx.db.insert(mandateTaskParts).values([part('SFK', 'lead'), part('ROSA', 'contributes')]),
    )
    expect((await page()).facts?.tasks).toMatchObject([{ leads: ['SFK'], contributes: [] }])
    await write(stage.store, null, (tx) =>
      tx.db.update(workspaces).set({ kind: 'working' }).where(eq(workspaces.slug, 'group')),
    )
    await expect(page()).rejects.toMatchObject({ code: 'not-found' })
    const paths = (await portalAddresses(reading(stage.store))).map(({ path }) => path)
    expect(paths).toContain('/gruppene/other')
    expect(paths).not.toContain('/gruppene/group')
  })
})
