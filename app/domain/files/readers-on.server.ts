import { eq } from 'drizzle-orm'
import { fileRemovals, files } from '#db/schema'
import { localDateOf } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { whoHadAccess, type Access } from '~/domain/workspaces/who-had-access.server'
import type { GrantedFile } from './access.server'
import { fileRules } from './policy'

/**
 * Who could fetch a file on a local date, for all or a part of the day: the rules of today asked of the seats of that day.
 * Whom a file is for is never changed. Nobody could before it was uploaded, or after its bytes were removed.
 */
export async function fileReadersOn(
  scope: Scope,
  file: GrantedFile<'file.see_readers'>,
  on: string,
): Promise<Access[]> {
  const [row] = await scope.db
    .select({ createdAt: files.createdAt, removedAt: fileRemovals.removedAt })
    .from(files)
    .leftJoin(fileRemovals, eq(fileRemovals.fileId, files.id))
    .where(eq(files.id, file.id))
  if (!row || on < localDateOf(row.createdAt)) return []
  if (row.removedAt && on > localDateOf(row.removedAt)) return []
  const seated = await whoHadAccess(scope, file.workspaceId, on)
  const readers = new Map<string, Access>()
  for (const access of seated) if (mayRead(access, file)) readers.set(access.userId, access)
  const { compare } = new Intl.Collator('nb')
  return [...readers.values()].sort(
    (a, b) => compare(a.organisation, b.organisation) || compare(a.name, b.name),
  )
}

function mayRead(access: Access, file: GrantedFile<'file.see_readers'>): boolean {
  const { userId, name, seatId, organisationId, role, capacity } = access
  const seat = { seatId, workspaceId: file.workspaceId, organisationId, role, capacity }
  const viewer = { id: userId, name, email: '', language: 'nb' as const, systemRoles: [], changesOn: null }
  return fileRules['file.read']({ ...viewer, seats: [seat] }, file)
}
