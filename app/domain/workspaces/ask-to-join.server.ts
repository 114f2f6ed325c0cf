import { and, eq, isNull } from 'drizzle-orm'
import { joinAnswers, joinRequests, organisations } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import type { GrantedWorkspace } from './access.server'
import type { JoinFields } from './fields'
import { peopleIn } from './people-in.server'

/**
 * Asks for a seat in a group, with a reason, for an organisation. Its chair and secretariat are told.
 * @throws Refusal while an earlier request waits, or for an organisation that is not
 */
export async function askToJoin(
  tx: Tx,
  viewer: Viewer,
  workspace: GrantedWorkspace<'workspace.ask_to_join'>,
  { organisationId, reason }: JoinFields,
): Promise<string> {
  const [organisation] = await tx.db.select().from(organisations).where(eq(organisations.id, organisationId))
  if (!organisation || organisation.closedOn !== null)
    throw new Refusal('invalid', 'choice', { field: 'organisationId' })
  if (await waitingRequest(tx, viewer, workspace.id)) throw new Refusal('conflict', 'join-waiting')
  const id = newId()
  await tx.db
    .insert(joinRequests)
    .values({ id, workspaceId: workspace.id, userId: viewer.id, organisationId, reason, askedAt: tx.now })
  const detail = { name: viewer.name, organisation: organisation.shortName }
  await tx.record('join.requested', {
    workspaceId: workspace.id,
    object: { kind: 'join_request', id },
    detail,
  })
  await notify(tx, await peopleIn(tx, workspace.id, ['chair', 'secretariat']), {
    kind: 'join_requested',
    workspaceId: workspace.id,
    href: `/workspaces/${workspace.slug}/people/requests/${id}`,
    detail,
  })
  tx.signal(`workspace:${workspace.id}`)
  return id
}

/** The id of the viewer's request that nobody has answered yet; null when there is none. */
export async function waitingRequest(
  { db }: Pick<Scope, 'db'>,
  viewer: Viewer,
  workspaceId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ id: joinRequests.id })
    .from(joinRequests)
    .leftJoin(joinAnswers, eq(joinAnswers.requestId, joinRequests.id))
    .where(
      and(
        eq(joinRequests.userId, viewer.id),
        eq(joinRequests.workspaceId, workspaceId),
        isNull(joinAnswers.requestId),
      ),
    )
    .limit(1)
  return row?.id ?? null
}
