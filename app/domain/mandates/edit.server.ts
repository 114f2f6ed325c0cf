import { asc, eq } from 'drizzle-orm'
import { mandates, mandateTasks } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import { seatedOrganisations } from '../documents/readers.server'
import type { GrantedMandate } from './access.server'
import type { MandateFacts } from './fields'

/**
 * Changes the facts of a version that is not adopted yet; tasks are numbered in the order given.
 * @throws Refusal when somebody else saved meanwhile, or a task is led by an organisation without a seat
 */
export async function editMandate(
  tx: Tx,
  mandate: GrantedMandate<'mandate.edit'>,
  { tasks, version, ...facts }: MandateFacts,
): Promise<void> {
  const [row] = await tx.db.select().from(mandates).where(eq(mandates.id, mandate.id))
  if (!row) throw new Error('a granted mandate is missing')
  const before = await tx.db
    .select()
    .from(mandateTasks)
    .where(eq(mandateTasks.mandateId, mandate.id))
    .orderBy(asc(mandateTasks.number))
  expectVersion(row.version, version, {
    purpose: row.purpose,
    reportsTo: row.reportsTo,
    decisionRule: row.decisionRule,
    meetingFrequency: row.meetingFrequency,
    lastsFrom: row.lastsFrom ?? '',
    lastsTo: row.lastsTo ?? '',
    revisionOn: row.revisionOn ?? '',
    tasks: before.map(({ number, text }) => `${number}. ${text}`).join('\n'),
  })
  await requireSeats(tx, mandate.workspaceId, tasks)
  await tx.db
    .update(mandates)
    .set({ ...facts, version: row.version + 1 })
    .where(eq(mandates.id, mandate.id))
  await tx.db.delete(mandateTasks).where(eq(mandateTasks.mandateId, mandate.id))
  if (tasks.length) {
    await tx.db
      .insert(mandateTasks)
      .values(
        tasks.map((task, place) => ({ ...task, id: newId(), mandateId: mandate.id, number: place + 1 })),
      )
  }
  await tx.record('mandate.edited', {
    workspaceId: mandate.workspaceId,
    object: { kind: 'mandate', id: mandate.id },
    detail: { number: mandate.number, tasks: tasks.length },
  })
  tx.signal(`document:${mandate.document.id}`, `workspace:${mandate.workspaceId}`)
}

async function requireSeats(tx: Tx, workspaceId: string, tasks: MandateFacts['tasks']): Promise<void> {
  const seated = await seatedOrganisations(tx, workspaceId)
  const stranger = tasks.find(
    ({ leadOrganisationId }) => leadOrganisationId !== null && !seated.has(leadOrganisationId),
  )
  if (stranger) throw new Refusal('invalid', 'choice', { field: 'taskLead' })
}
