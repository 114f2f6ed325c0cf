import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { joinAnswers, joinRequests, organisations, users, workspaces } from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { roleIn, type Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import type { GrantedWorkspace } from './access.server'
import { joinableKinds } from './kinds'

/** The groups that one can ask to join, by name, and how the viewer stands to each. They are public. */
export async function groupsToJoin(scope: Scope, viewer: Viewer, language: Language) {
  const rows = await scope.db
    .select()
    .from(workspaces)
    .where(inArray(workspaces.kind, [...joinableKinds]))
  const waiting = await scope.db
    .select({ workspaceId: joinRequests.workspaceId })
    .from(joinRequests)
    .leftJoin(joinAnswers, eq(joinAnswers.requestId, joinRequests.id))
    .where(and(eq(joinRequests.userId, viewer.id), isNull(joinAnswers.requestId)))
  const asked = new Set(waiting.map(({ workspaceId }) => workspaceId))
  const collator = new Intl.Collator('nb')
  return rows
    .map((row) => ({
      slug: row.slug,
      name: named(row, 'name', language),
      purpose: named(row, 'purpose', language),
      standing: standingIn(row.id),
    }))
    .sort((a, b) => collator.compare(a.name, b.name))

  function standingIn(workspaceId: string): 'seated' | 'asked' | 'outside' {
    if (roleIn(viewer, workspaceId)) return 'seated'
    return asked.has(workspaceId) ? 'asked' : 'outside'
  }
}

/** The name and purpose of a group that the viewer may ask to join. */
export async function groupToJoin(
  { db }: Pick<Scope, 'db'>,
  { id }: GrantedWorkspace<'workspace.ask_to_join'>,
  language: Language,
) {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.id, id))
  if (!row) throw new Error('a granted workspace is missing')
  return { name: named(row, 'name', language), purpose: named(row, 'purpose', language) }
}

/** Requests that nobody has answered yet, the oldest first. */
export async function waitingRequests(
  { db }: Pick<Scope, 'db'>,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  language: Language,
) {
  const rows = await db
    .select({ request: joinRequests, name: users.name, organisation: organisations })
    .from(joinRequests)
    .innerJoin(users, eq(users.id, joinRequests.userId))
    .innerJoin(organisations, eq(organisations.id, joinRequests.organisationId))
    .leftJoin(joinAnswers, eq(joinAnswers.requestId, joinRequests.id))
    .where(and(eq(joinRequests.workspaceId, workspace.id), isNull(joinAnswers.requestId)))
    .orderBy(asc(joinRequests.askedAt))
    .limit(200)
  return rows.map(({ request, name, organisation }) => ({
    id: request.id,
    name,
    organisation: named(organisation, 'name', language),
    askedAt: request.askedAt.toISOString(),
  }))
}

/** A request of the workspace that access was proved for. @throws Refusal `not-found` */
export async function requestIn(
  { db }: Pick<Scope, 'db'>,
  workspace: { id: string },
  requestId: string,
  language: Language = 'nb',
) {
  const [row] = await db
    .select({
      request: joinRequests,
      name: users.name,
      organisation: organisations,
      workspace: workspaces,
      answer: joinAnswers,
    })
    .from(joinRequests)
    .innerJoin(users, eq(users.id, joinRequests.userId))
    .innerJoin(organisations, eq(organisations.id, joinRequests.organisationId))
    .innerJoin(workspaces, eq(workspaces.id, joinRequests.workspaceId))
    .leftJoin(joinAnswers, eq(joinAnswers.requestId, joinRequests.id))
    .where(and(eq(joinRequests.id, requestId), eq(joinRequests.workspaceId, workspace.id)))
  if (!row) throw new Refusal('not-found')
  return {
    id: row.request.id,
    userId: row.request.userId,
    organisationId: row.request.organisationId,
    name: row.name,
    organisation: named(row.organisation, 'name', language),
    workspace: named(row.workspace, 'name', language),
    reason: row.request.reason,
    askedAt: row.request.askedAt.toISOString(),
    answered: row.answer && { kind: row.answer.kind, reason: row.answer.reason },
  }
}
