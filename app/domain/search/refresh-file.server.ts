import { and, eq, isNull } from 'drizzle-orm'
import { fileRemovals, files, workspaces } from '#db/schema'
import type { Tx } from '~/core/write'
import { fileHref } from '../files/address'
import { indexEntry, removeEntry } from './index-entry.server'

/** Brings a file's entry up to date with its name; what was removed is found no more. */
export async function refreshFile(tx: Tx, id: string): Promise<void> {
  const [row] = await tx.db
    .select({ file: files, slug: workspaces.slug })
    .from(files)
    .innerJoin(workspaces, eq(workspaces.id, files.workspaceId))
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
    .where(and(eq(files.id, id), isNull(fileRemovals.fileId)))
  if (!row) return removeEntry(tx, id)
  const { workspaceId, audience, name } = row.file
  await indexEntry(tx, {
    objectId: id,
    kind: 'file',
    workspaceId,
    audience,
    isPublic: false,
    href: fileHref({ slug: row.slug, id }),
    title: name,
    body: '',
  })
}
