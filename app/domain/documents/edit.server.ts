import { eq } from 'drizzle-orm'
import { documents } from '#db/schema'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import { legalBasesInForce } from '../editions/legal-bases.server'
import type { GrantedDocument } from './access.server'
import type { SettingsFields } from './fields'

/**
 * Changes what a document is called, who it is for, and how it is graded.
 * @throws Refusal when somebody else saved meanwhile, or the legal basis is not in force
 */
export async function editDocument(
  tx: Tx,
  document: GrantedDocument<'document.manage'>,
  fields: SettingsFields,
): Promise<void> {
  const { id, workspaceId } = document
  const [row] = await tx.db.select().from(documents).where(eq(documents.id, id))
  if (!row) throw new Error('a granted document is missing')
  expectVersion(row.version, fields.version, {
    title: row.title,
    language: row.language,
    audience: row.audience,
    accessCode: row.accessCode,
    legalBasisId: row.legalBasisId ?? '',
  })
  const { title, language, audience, accessCode } = fields
  const legalBasisId = accessCode === 'exempt' ? fields.legalBasisId : null
  if (legalBasisId) await requireBasis(tx, legalBasisId)
  await tx.db
    .update(documents)
    .set({ title, language, audience, accessCode, legalBasisId, updatedAt: tx.now, version: row.version + 1 })
    .where(eq(documents.id, id))
  const object = { kind: 'document', id }
  if (title !== row.title || language !== row.language) {
    await tx.record('document.renamed', {
      workspaceId,
      object,
      detail: { title, previousTitle: row.title, language, previousLanguage: row.language },
    })
  }
  if (audience !== row.audience || accessCode !== row.accessCode || legalBasisId !== row.legalBasisId) {
    const detail = { title, audience, accessCode, previousAudience: row.audience }
    await tx.record('document.access_changed', { workspaceId, object, detail })
    tx.onCommit(() => tx.bus.emit('document-access-changed', { documentId: id }))
  }
  tx.signal(`document:${id}`, `workspace:${workspaceId}`)
}

async function requireBasis(tx: Tx, id: string): Promise<void> {
  const inForce = await legalBasesInForce(tx, 'nb')
  if (!inForce.some((basis) => basis.id === id)) {
    throw new Refusal('invalid', 'choice', { field: 'legalBasisId' })
  }
}
