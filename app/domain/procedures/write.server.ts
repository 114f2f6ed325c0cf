import { and, eq, max } from 'drizzle-orm'
import { procedures } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import type { GrantedProcedure } from './access.server'
import type { ProcedureFields } from './fields'
import { setFiles } from './paper-files.server'
import { setPapers } from './papers.server'
import { signalProcedure } from './signal'

/**
 * Writes a proposal for a written procedure: a draft that nobody is told of. It gets the next number of the workspace
 * and the year.
 * @returns its id
 */
export async function createProcedure(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.plan_meetings'>,
  { documentId, fileId = [], ...fields }: ProcedureFields,
): Promise<string> {
  const id = newId()
  const year = Number(tx.today.slice(0, 4))
  const [last] = await tx.db
    .select({ number: max(procedures.number) })
    .from(procedures)
    .where(and(eq(procedures.workspaceId, workspace.id), eq(procedures.year, year)))
  const number = (last?.number ?? 0) + 1
  const workspaceId = workspace.id
  await tx.db
    .insert(procedures)
    .values({ id, workspaceId, year, number, ...fields, createdBy: tx.actorId, createdAt: tx.now })
  await setPapers(tx, viewer, { id, workspaceId }, documentId)
  await setFiles(tx, viewer, { id, workspaceId }, fileId)
  await tx.record('procedure.created', {
    workspaceId,
    object: { kind: 'procedure', id },
    detail: { title: fields.title, number: yearNumber(number, year) },
  })
  signalProcedure(tx, { id, workspaceId })
  return id
}

/**
 * Changes a proposal that has not been sent out.
 * @throws Refusal when it has, or when somebody else saved meanwhile
 */
export async function editProcedure(
  tx: Tx,
  viewer: Viewer,
  procedure: GrantedProcedure<'procedure.manage'>,
  { documentId, fileId = [], version, ...fields }: ProcedureFields & { version: number },
): Promise<void> {
  if (procedure.state !== 'draft') throw new Refusal('conflict', 'procedure-sent')
  const [row] = await tx.db.select().from(procedures).where(eq(procedures.id, procedure.id))
  if (!row) throw new Error('a granted procedure is missing')
  expectVersion(row.version, version, {
    title: row.title,
    proposal: row.proposal,
    background: row.background,
  })
  await tx.db
    .update(procedures)
    .set({ ...fields, version: row.version + 1 })
    .where(eq(procedures.id, row.id))
  await setPapers(tx, viewer, procedure, documentId)
  await setFiles(tx, viewer, procedure, fileId)
  await tx.record('procedure.edited', {
    workspaceId: row.workspaceId,
    object: { kind: 'procedure', id: row.id },
    detail: { title: fields.title, number: yearNumber(row.number, row.year) },
  })
  signalProcedure(tx, procedure)
}
