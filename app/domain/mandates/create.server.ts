import { desc, eq } from 'drizzle-orm'
import { mandateAdoptions, mandates } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { contentOf, initialUpdate } from '~/editor/content'
import { mandateTemplate } from '~/editor/templates/mandate'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { createDocument } from '../documents/create.server'
import { loadWholeDoc } from '../documents/text.server'
import { beginComposition } from './composition.server'
import { copyRows } from './copy-rows.server'
import type { NewMandateFields } from './fields'

/**
 * Begins a new version of a workspace's mandate: with the text and facts of the newest, or from the template and who has
 * a seat when it is the first. There is one at a time under work.
 * @throws Refusal while an earlier version waits to be adopted
 */
export async function createMandate(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.write_mandates'>,
  { title, language }: NewMandateFields,
): Promise<{ id: string; number: number }> {
  const [newest] = await tx.db
    .select({ mandate: mandates, adoptedAt: mandateAdoptions.adoptedAt })
    .from(mandates)
    .leftJoin(mandateAdoptions, eq(mandateAdoptions.mandateId, mandates.id))
    .where(eq(mandates.workspaceId, workspace.id))
    .orderBy(desc(mandates.number))
    .limit(1)
  if (newest && !newest.adoptedAt) throw new Refusal('conflict', 'mandate-under-work')
  const previous = newest?.mandate ?? null
  const content = previous
    ? contentOf(await loadWholeDoc(tx, previous.documentId))
    : mandateTemplate({ language })
  const documentId = await createDocument(tx, workspace, {
    kind: 'mandate',
    title,
    language,
    audience: 'group',
    text: initialUpdate(content),
  })
  const id = newId()
  const number = (previous?.number ?? 0) + 1
  await tx.db.insert(mandates).values({
    id,
    workspaceId: workspace.id,
    documentId,
    number,
    purpose: previous?.purpose ?? '',
    reportsTo: previous?.reportsTo ?? '',
    reportsToWorkspaceId: previous?.reportsToWorkspaceId ?? null,
    reportingFrequency: previous?.reportingFrequency ?? '',
    decisionRule: previous?.decisionRule ?? '',
    quorum: previous?.quorum ?? null,
    meetingFrequency: previous?.meetingFrequency ?? '',
    lastsFrom: previous?.lastsFrom ?? null,
    lastsTo: previous?.lastsTo ?? null,
    revisionOn: null,
    createdBy: tx.actorId,
    createdAt: tx.now,
  })
  await beginComposition(tx, { workspaceId: workspace.id, from: previous?.id ?? null, to: id })
  if (previous) await copyRows(tx, previous.id, id)
  await tx.record('mandate.created', {
    workspaceId: workspace.id,
    object: { kind: 'mandate', id },
    detail: { title, number },
  })
  return { id, number }
}
