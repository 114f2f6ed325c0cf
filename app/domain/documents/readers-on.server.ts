import { inArray } from 'drizzle-orm'
import { workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { whoHadAccess, type Access } from '~/domain/workspaces/who-had-access.server'
import type { Language } from '~/i18n/languages'
import type { GrantedDocument } from './access.server'
import { documentAsItStood } from './as-it-stood.server'
import { levelOf, levels, type DocumentThing, type Level } from './policy'

/** Somebody who could read a document on a date, by which seat, and how far they reached. */
export interface Reader {
  userId: string
  name: string
  organisation: string
  role: Access['role']
  capacity: Access['capacity']
  workspace: string
  level: Exclude<Level, 'none'>
}

/**
 * Who could read a document on a local date, for all or a part of the day: the rules of today asked of the seats, shares,
 * states and audiences of that day, which are never taken away. Who opened it is kept apart from this.
 */
export async function readersOn(
  scope: Scope,
  document: GrantedDocument<'document.manage'>,
  on: string,
  language: Language,
): Promise<Reader[]> {
  const stood = await documentAsItStood(scope, document, on)
  const places = [...new Set(stood.flatMap((one) => [one.workspaceId, ...one.shares.map(sharedWith)]))]
  if (!places.length) return []
  const names = await namesOf(scope, places, language)
  const seated = await Promise.all(
    places.map(async (workspaceId) =>
      (await whoHadAccess(scope, workspaceId, on)).map((access) => ({ ...access, workspaceId })),
    ),
  )
  const readers = new Map<string, Reader>()
  for (const access of seated.flat()) {
    const level = farthest(asViewer(access), stood)
    const known = readers.get(access.userId)
    if (level === 'none' || (known && levels.indexOf(known.level) >= levels.indexOf(level))) continue
    const { userId, name, organisation, role, capacity, workspaceId } = access
    const workspace = names.get(workspaceId) ?? ''
    readers.set(userId, { userId, name, organisation, role, capacity, workspace, level })
  }
  const collator = new Intl.Collator('nb')
  return [...readers.values()].sort(
    (a, b) => collator.compare(a.organisation, b.organisation) || collator.compare(a.name, b.name),
  )
}

const sharedWith = ({ workspaceId }: { workspaceId: string }) => workspaceId

/** The person as policy would have seen them by this one seat. */
function asViewer({ userId, name, seatId, organisationId, role, capacity, workspaceId }: SeatedIn): Viewer {
  return {
    id: userId,
    name,
    email: '',
    language: 'nb',
    systemRoles: [],
    seats: [{ seatId, workspaceId, organisationId, role, capacity }],
    changesOn: null,
  }
}

type SeatedIn = Access & { workspaceId: string }

function farthest(viewer: Viewer, stood: readonly DocumentThing[]): Level {
  return stood
    .map((document) => levelOf(viewer, document))
    .reduce<Level>((far, level) => (levels.indexOf(level) > levels.indexOf(far) ? level : far), 'none')
}

async function namesOf({ db }: Scope, ids: string[], language: Language): Promise<Map<string, string>> {
  const rows = await db.select().from(workspaces).where(inArray(workspaces.id, ids))
  return new Map(rows.map((row) => [row.id, named(row, 'name', language)]))
}
