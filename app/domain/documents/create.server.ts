import { documents } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import type { Numbering } from '~/editor/numbering'
import { appendUpdates } from './text.server'

export interface NewDocument {
  kind: (typeof documents.$inferInsert)['kind']
  title: string
  language: (typeof documents.$inferInsert)['language']
  audience: 'group' | 'everyone'
  /** Internal where it is left out. */
  grading?: Pick<typeof documents.$inferSelect, 'accessCode' | 'legalBasisId'>
  /** What it begins with, as a Yjs update (`initialUpdate` of the editor); nothing for an empty page. */
  text?: Uint8Array
  /** What of it is shown with numbers; nothing when it is left out. */
  numbering?: Numbering
}

/** Those who may give a workspace a document of the kind have proved it with one of these. */
type Parent =
  | GrantedWorkspace<'workspace.write_documents'>
  | GrantedWorkspace<'workspace.plan_meetings'>
  | GrantedWorkspace<'workspace.write_mandates'>
  | GrantedWorkspace<'workspace.keep_agreements'>

/** Makes a document in a workspace: a draft, internal until somebody grades it otherwise. */
export async function createDocument(tx: Tx, workspace: Parent, wanted: NewDocument): Promise<string> {
  const id = newId()
  const { kind, title, language, audience, text, numbering = 'none' } = wanted
  const { accessCode, legalBasisId } = wanted.grading ?? { accessCode: 'internal', legalBasisId: null }
  await tx.db.insert(documents).values({
    id,
    workspaceId: workspace.id,
    kind,
    title,
    language,
    audience,
    state: 'draft',
    accessCode,
    legalBasisId,
    numbering,
    createdBy: tx.actorId,
    createdAt: tx.now,
    updatedAt: tx.now,
  })
  if (text) await appendUpdates(tx, [{ documentId: id, update: text, userId: tx.actorId }])
  await tx.record('document.created', {
    workspaceId: workspace.id,
    object: { kind: 'document', id },
    detail: { title },
  })
  tx.signal(`workspace:${workspace.id}`)
  return id
}
