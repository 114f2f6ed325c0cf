import { eq } from 'drizzle-orm'
import { documents, documentSuccessions } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import { publishableStates } from '~/domain/editions/publishable-states'
import { copyImages } from '~/domain/images/copy.server'
import { notify } from '~/domain/notices/notify.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import { contentOf, initialUpdate } from '~/editor/content'
import type { GrantedDocument } from './access.server'
import { documentHref, slugOf } from './address.server'
import { createDocument } from './create.server'
import { appendUpdates, loadWholeDoc } from './text.server'

/**
 * Begins a new version of a text that stands: a draft with its words, pictures, numbering, audience and grading. The text
 * itself stays as it is until the new one takes its place. Those who write in the workspace are told.
 * @returns the id of the new version
 * @throws Refusal when it does not stand, or a new version was begun before
 */
export async function beginVersion(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.write_documents'>,
  document: GrantedDocument<'document.begin_version'>,
): Promise<string> {
  if (document.workspaceId !== workspace.id) throw new Refusal('not-found')
  if (await isBegun(tx, document.id)) throw new Refusal('conflict', 'document-version-begun')
  if (!publishableStates.includes(document.state)) throw new Refusal('conflict', 'document-not-decided')
  const id = await copyDocument(tx, workspace, document.id)
  const number = await succeed(tx, document.id, id)
  const detail = { title: document.title, number }
  await tx.record('document.version_begun', {
    workspaceId: workspace.id,
    object: { kind: 'document', id },
    detail,
  })
  await notify(tx, await peopleIn(tx, workspace.id, ['chair', 'secretariat', 'member']), {
    kind: 'document_version_begun',
    workspaceId: workspace.id,
    href: documentHref(await slugOf(tx, workspace.id), id),
    detail,
  })
  tx.signal(`document:${document.id}`)
  return id
}

async function isBegun(tx: Tx, documentId: string): Promise<boolean> {
  const [begun] = await tx.db
    .select({ id: documentSuccessions.documentId })
    .from(documentSuccessions)
    .where(eq(documentSuccessions.replacesId, documentId))
  return begun !== undefined
}

async function copyDocument(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.write_documents'>,
  from: string,
): Promise<string> {
  const [row] = await tx.db.select().from(documents).where(eq(documents.id, from))
  if (!row) throw new Error('a granted document is missing')
  const { kind, title, language, audience, numbering, accessCode, legalBasisId } = row
  const id = await createDocument(tx, workspace, {
    ...{ kind, title, language, audience, numbering },
    grading: { accessCode, legalBasisId },
  })
  const content = await copyImages(tx, contentOf(await loadWholeDoc(tx, from)), { from, to: id })
  await appendUpdates(tx, [{ documentId: id, update: initialUpdate(content), userId: tx.actorId }])
  return id
}

/** @returns which version of the text the new one is */
async function succeed(tx: Tx, replacesId: string, documentId: string): Promise<number> {
  const [before] = await tx.db
    .select()
    .from(documentSuccessions)
    .where(eq(documentSuccessions.documentId, replacesId))
  const number = (before?.number ?? 1) + 1
  await tx.db.insert(documentSuccessions).values({
    documentId,
    replacesId,
    firstId: before?.firstId ?? replacesId,
    number,
    begunBy: tx.actorId,
    begunAt: tx.now,
  })
  return number
}
