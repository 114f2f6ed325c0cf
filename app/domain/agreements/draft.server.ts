import { eq } from 'drizzle-orm'
import { agreements } from '#db/schema'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { createDocument } from '~/domain/documents/create.server'
import { initialUpdate } from '~/editor/content'
import { agreementTemplate } from '~/editor/templates/agreement'
import type { GrantedAgreement } from './access.server'
import { takeStep } from './steps.server'

/**
 * Begins the text of an agreement that is needed, from the template. One whose draft was begun earlier goes on with it.
 * @returns the id of its document
 * @throws Refusal when its need is not being assessed
 */
export async function beginDraft(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.keep_agreements'>,
  agreement: GrantedAgreement<'agreement.manage'>,
  { language }: { language: 'nb' | 'nn' },
): Promise<string> {
  await takeStep(tx, agreement, { kind: 'drafting' })
  if (agreement.documentId) return agreement.documentId
  const documentId = await createDocument(tx, workspace, {
    kind: 'agreement',
    title: agreement.title,
    language,
    audience: 'group',
    text: initialUpdate(agreementTemplate({ language })),
  })
  await tx.db.update(agreements).set({ documentId }).where(eq(agreements.id, agreement.id))
  return documentId
}
