import { eq, inArray } from 'drizzle-orm'
import { mandates, mandateTaskParts } from '#db/schema'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import { seatedOrganisations } from '../documents/readers.server'
import type { GrantedMandate } from './access.server'
import type { ResponsibilityFields } from './fields'
import { isBeforeMinistries } from './submissions.server'
import { tasksOf } from './tasks.server'

/**
 * Says who does what in a version that is not adopted yet: what is not among the cells is nobody's.
 * @throws Refusal while ministries have it, when somebody else saved meanwhile, a task is of another version, or an organisation has no seat
 */
export async function assignResponsibility(
  tx: Tx,
  mandate: GrantedMandate<'mandate.edit'>,
  { cell, version }: ResponsibilityFields,
): Promise<void> {
  const [row] = await tx.db.select().from(mandates).where(eq(mandates.id, mandate.id))
  if (!row) throw new Error('a granted mandate is missing')
  if (await isBeforeMinistries(tx, mandate.document.id))
    throw new Refusal('conflict', 'mandate-with-ministries')
  const tasks = (await tasksOf(tx, mandate.id)).map(({ id }) => id)
  expectVersion(row.version, version, { cell: await cellsNow(tx, tasks) })
  await requireKnown(tx, mandate.workspaceId, tasks, cell)
  await tx.db
    .update(mandates)
    .set({ version: row.version + 1 })
    .where(eq(mandates.id, mandate.id))
  if (tasks.length) await tx.db.delete(mandateTaskParts).where(inArray(mandateTaskParts.taskId, tasks))
  if (cell.length) await tx.db.insert(mandateTaskParts).values(cell)
  await tx.record('mandate.responsibility_set', {
    workspaceId: mandate.workspaceId,
    object: { kind: 'mandate', id: mandate.id },
    detail: { number: mandate.number },
  })
  tx.signal(`document:${mandate.document.id}`, `workspace:${mandate.workspaceId}`)
}

/** Who does what now, in the words of the form, for the second of two who save it. */
async function cellsNow(tx: Tx, tasks: string[]): Promise<string> {
  if (!tasks.length) return ''
  const rows = await tx.db.select().from(mandateTaskParts).where(inArray(mandateTaskParts.taskId, tasks))
  return rows.map(({ taskId, organisationId, part }) => `${taskId}:${organisationId}:${part}`).join(',')
}

async function requireKnown(
  tx: Tx,
  workspaceId: string,
  tasks: readonly string[],
  cells: ResponsibilityFields['cell'],
): Promise<void> {
  const seated = await seatedOrganisations(tx, workspaceId)
  const once = new Set(cells.map(({ taskId, organisationId }) => `${taskId} ${organisationId}`))
  const known = cells.every(
    ({ taskId, organisationId }) => tasks.includes(taskId) && seated.has(organisationId),
  )
  if (!known || once.size !== cells.length) throw new Refusal('invalid', 'choice', { field: 'cell' })
}
