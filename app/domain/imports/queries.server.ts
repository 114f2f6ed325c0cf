import { eq } from 'drizzle-orm'
import { documentImports, users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { GrantedDocument } from '../documents/access.server'
import { lossKinds, type LossKind } from './losses'

/** The file that a document was made from, with what it could not hold, in one order for all; null for one that was written here. */
export async function importOf({ db }: Scope, document: GrantedDocument<'document.read'>) {
  const [found] = await db
    .select({ row: documentImports, by: users.name })
    .from(documentImports)
    .leftJoin(users, eq(users.id, documentImports.importedBy))
    .where(eq(documentImports.documentId, document.id))
  if (!found) return null
  const { row, by } = found
  return {
    format: row.format,
    fileName: row.fileName,
    at: row.importedAt.toISOString(),
    by: by ?? '',
    losses: lossKinds.flatMap((kind): Array<{ kind: LossKind; count: number }> => {
      const count = row.losses[kind] ?? 0
      return count > 0 ? [{ kind, count }] : []
    }),
  }
}
