import { eq } from 'drizzle-orm'
import { agreements, documents } from '#db/schema'
import type { Tx } from '~/core/write'
import { loadDocument } from '~/domain/documents/access.server'
import { createDocument } from '~/domain/documents/create.server'
import { moveOn } from '~/domain/documents/move-on.server'
import { loadDoc } from '~/domain/documents/text.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { contentOf, initialUpdate } from '~/editor/content'
import type { GrantedAgreement } from './access.server'
import { takeStep } from './steps.server'
import { tellPartiesOnly } from './tell.server'

/**
 * Takes an agreement back that waits for signatures or that a party has declined, with a reason. It goes on as a new document with the same text: what
 * was sent stands as it is, with the signatures that it got, and counts no more. Everyone who speaks for a party is told.
 * @throws Refusal when it is neither
 */
export async function takeBack(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.keep_agreements'>,
  agreement: GrantedAgreement<'agreement.manage'>,
  { reason }: { reason: string },
): Promise<void> {
  await takeStep(tx, agreement, { kind: 'taken_back', note: reason })
  const sent = agreement.documentId ?? ''
  const documentId = await copyText(tx, workspace, sent, agreement.title)
  await tx.db.update(agreements).set({ documentId }).where(eq(agreements.id, agreement.id))
  await supersede(tx, sent)
  await tellPartiesOnly(tx, agreement, 'agreement_taken_back')
}

/** A new draft with the text and the language of another document. @returns its id */
export async function copyText(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.keep_agreements'>,
  documentId: string,
  title: string,
): Promise<string> {
  const [row] = await tx.db.select().from(documents).where(eq(documents.id, documentId))
  return createDocument(tx, workspace, {
    ...{ kind: 'agreement', title, language: row?.language ?? 'nb', audience: 'group' },
    text: initialUpdate(contentOf(await loadDoc(tx, documentId))),
  })
}

/** Marks a text that no longer holds; one that was withdrawn is marked already. */
export async function supersede(tx: Tx, documentId: string): Promise<void> {
  const document = await loadDocument(tx, documentId)
  if (document?.state === 'published') await moveOn(tx, document, { from: ['published'], to: 'superseded' })
}
