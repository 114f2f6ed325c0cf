import { eq, inArray } from 'drizzle-orm'
import { workspaces } from '#db/schema'
import type { Scope } from '~/core/scope'

/** Where a document is read in a workspace: its own, or one that it is shared with. */
export function documentHref(workspaceSlug: string, documentId: string): string {
  return `/workspaces/${workspaceSlug}/documents/${documentId}`
}

/** The slug of a workspace that a granted thing names. */
export async function slugOf({ db }: Scope, workspaceId: string): Promise<string> {
  const [row] = await db
    .select({ slug: workspaces.slug })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
  if (!row) throw new Error('a granted workspace is missing')
  return row.slug
}

/** Slugs by id. */
export async function slugsOf({ db }: Scope, workspaceIds: string[]): Promise<Map<string, string>> {
  if (!workspaceIds.length) return new Map()
  const rows = await db
    .select({ id: workspaces.id, slug: workspaces.slug })
    .from(workspaces)
    .where(inArray(workspaces.id, workspaceIds))
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}
