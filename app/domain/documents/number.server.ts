import { eq } from 'drizzle-orm'
import { documents } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'
import type { Numbering } from '~/editor/numbering'
import type { GrantedDocument } from './access.server'

/** Says what of a text is shown with numbers. The text itself stays as it is. */
export async function numberDocument(
  tx: Tx,
  { id, workspaceId, title }: GrantedDocument<'document.number'>,
  numbering: Numbering,
): Promise<void> {
  const previous = await numberingOf(tx, id)
  if (previous === numbering) return
  await tx.db.update(documents).set({ numbering, updatedAt: tx.now }).where(eq(documents.id, id))
  await tx.record('document.numbered', {
    workspaceId,
    object: { kind: 'document', id },
    detail: { title, numbering, previous },
  })
  tx.signal(`document:${id}`)
}

/** What of a text is shown with numbers. The id has been granted. */
export async function numberingOf({ db }: Scope, id: string): Promise<Numbering> {
  const [row] = await db
    .select({ numbering: documents.numbering })
    .from(documents)
    .where(eq(documents.id, id))
  return row?.numbering ?? 'none'
}
