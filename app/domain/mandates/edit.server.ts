import { eq } from 'drizzle-orm'
import { mandates, workspaces } from '#db/schema'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedMandate } from './access.server'
import type { MandateFacts } from './fields'
import { compositionOf, setComposition } from './composition.server'
import { milestonesOf, setMilestones } from './milestones.server'
import { isBeforeMinistries } from './submissions.server'
import { setTasks, tasksOf } from './tasks.server'

/**
 * Changes the facts of a version that is not adopted yet; who the group is made of is set anew, and tasks and milestones are numbered in the order given. A task
 * that stays keeps who does what in it.
 * @throws Refusal while ministries have it, when somebody else saved meanwhile, or the group that it reports to is its own or is not there
 */
export async function editMandate(
  tx: Tx,
  mandate: GrantedMandate<'mandate.edit'>,
  { composition, tasks, milestones, version, ...facts }: MandateFacts,
): Promise<void> {
  const [row] = await tx.db.select().from(mandates).where(eq(mandates.id, mandate.id))
  if (!row) throw new Error('a granted mandate is missing')
  if (await isBeforeMinistries(tx, mandate.document.id))
    throw new Refusal('conflict', 'mandate-with-ministries')
  expectVersion(row.version, version, await inWords(tx, row))
  if (facts.reportsToWorkspaceId) await requireOther(tx, mandate.workspaceId, facts.reportsToWorkspaceId)
  await tx.db
    .update(mandates)
    .set({ ...facts, version: row.version + 1 })
    .where(eq(mandates.id, mandate.id))
  await setComposition(tx, mandate.id, composition)
  await setTasks(tx, mandate.id, tasks)
  await setMilestones(tx, mandate.id, milestones)
  await tx.record('mandate.edited', {
    workspaceId: mandate.workspaceId,
    object: { kind: 'mandate', id: mandate.id },
    detail: { number: mandate.number, tasks: tasks.length, milestones: milestones.length },
  })
  tx.signal(`document:${mandate.document.id}`, `workspace:${mandate.workspaceId}`)
}

/** What stands there now, for the second of two who save the same form. */
async function inWords(tx: Tx, row: typeof mandates.$inferSelect): Promise<Record<string, string>> {
  const tasks = await tasksOf(tx, row.id)
  const milestones = await milestonesOf(tx, row.id)
  const composition = await compositionOf(tx, row.id, 'nb')
  return {
    purpose: row.purpose,
    reportsToWorkspaceId: row.reportsToWorkspaceId ?? '',
    reportsTo: row.reportsTo,
    reportingFrequency: row.reportingFrequency,
    decisionRule: row.decisionRule,
    quorum: row.quorum === null ? '' : String(row.quorum),
    meetingFrequency: row.meetingFrequency,
    lastsFrom: row.lastsFrom ?? '',
    lastsTo: row.lastsTo ?? '',
    revisionOn: row.revisionOn ?? '',
    composition: composition.map(({ organisationId, role }) => `${organisationId}:${role}`).join(','),
    tasks: tasks.map(({ number, text }) => `${number}. ${text}`).join('\n'),
    milestones: milestones.map(({ text, dueOn }) => `${dueOn}: ${text}`).join('\n'),
  }
}

async function requireOther(tx: Tx, workspaceId: string, otherId: string): Promise<void> {
  const [other] = await tx.db.select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.id, otherId))
  if (!other || other.id === workspaceId)
    throw new Refusal('invalid', 'choice', { field: 'reportsToWorkspaceId' })
}
