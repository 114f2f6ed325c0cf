import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import { fileRemovals, files, workspaces } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import type { SeatRole, Viewer } from '~/core/viewer'
import { fileRules, type FileThing } from './policy'

export type GrantedFile<Action extends string> = Granted<Action, FileThing>

/** The one way to a file that one may act on. */
export const grantFile = createGrant({ load: loadFile, rules: fileRules, read: 'file.read' })

async function loadFile({ db }: Scope, id: string): Promise<FileThing | null> {
  const [row] = await db
    .select({ file: files, slug: workspaces.slug, removedAt: fileRemovals.removedAt })
    .from(files)
    .innerJoin(workspaces, eq(workspaces.id, files.workspaceId))
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
    .where(eq(files.id, id))
  if (!row) return null
  const { workspaceId, name, audience, createdBy } = row.file
  return { id, workspaceId, slug: row.slug, name, audience, createdBy, removed: row.removedAt !== null }
}

/** The condition that keeps a list of `files` to what the viewer may read. A parity test proves it equal to `file.read`. */
export function visibleFiles(viewer: Viewer): SQL | undefined {
  const withRoles = (...roles: SeatRole[]) => [
    ...new Set(viewer.seats.filter((seat) => roles.includes(seat.role)).map((seat) => seat.workspaceId)),
  ]
  return or(
    inArray(files.workspaceId, withRoles('chair', 'secretariat', 'member', 'observer')),
    and(inArray(files.workspaceId, withRoles('participant')), eq(files.audience, 'everyone')),
  )
}
