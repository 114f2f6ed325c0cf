import { and, desc, eq, isNull } from 'drizzle-orm'
import { calendarFeeds, workspaces } from '#db/schema'
import { hashSecret, newSecret } from '~/auth/secrets'
import { newId } from '~/core/ids'
import { named, nameOf } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { roleIn, type Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { Language } from '~/i18n/languages'

/** A person has so many addresses at a time: one calendar reads one of them. */
const most = 20

/**
 * Makes an address for calendars: of all that concerns the viewer, or of one workspace they have a seat in. The secret is
 * in the answer and nowhere else.
 * @throws Refusal for a workspace without a seat, and when there are as many as there can be
 */
export async function createFeed(
  tx: Tx,
  viewer: Viewer,
  { workspaceId }: { workspaceId: string | null },
): Promise<{ id: string; secret: string }> {
  if (workspaceId && !roleIn(viewer, workspaceId))
    throw new Refusal('invalid', 'choice', { field: 'workspaceId' })
  if ((await ownFeeds(tx, viewer, viewer.language)).length >= most)
    throw new Refusal('conflict', 'feeds-full')
  const secret = newSecret()
  const id = newId()
  const tokenHash = hashSecret(secret)
  await tx.db
    .insert(calendarFeeds)
    .values({ id, tokenHash, userId: viewer.id, workspaceId, createdAt: tx.now })
  await tx.record('calendar_feed.created', { object: { kind: 'person', id: viewer.id } })
  return { id, secret }
}

/** Ends one of the viewer's own addresses: who has it reads nothing more. @throws Refusal when it is not theirs, or ended */
export async function revokeFeed(tx: Tx, viewer: Viewer, feedId: string): Promise<void> {
  const ended = await tx.db
    .update(calendarFeeds)
    .set({ revokedAt: tx.now })
    .where(
      and(eq(calendarFeeds.id, feedId), eq(calendarFeeds.userId, viewer.id), isNull(calendarFeeds.revokedAt)),
    )
    .returning({ id: calendarFeeds.id })
  if (!ended.length) throw new Refusal('not-found')
  await tx.record('calendar_feed.revoked', { object: { kind: 'person', id: viewer.id } })
}

/** The viewer's own addresses that work, the newest first; without their secrets, which nobody has stored. */
export async function ownFeeds({ db }: Pick<Scope, 'db'>, viewer: Viewer, language: Language) {
  const rows = await db
    .select({ feed: calendarFeeds, workspace: { slug: workspaces.slug, ...nameOf(workspaces) } })
    .from(calendarFeeds)
    .leftJoin(workspaces, eq(workspaces.id, calendarFeeds.workspaceId))
    .where(and(eq(calendarFeeds.userId, viewer.id), isNull(calendarFeeds.revokedAt)))
    .orderBy(desc(calendarFeeds.createdAt), desc(calendarFeeds.id))
    .limit(most)
  return rows.map(({ feed, workspace }) => ({
    id: feed.id,
    workspace: workspace && named(workspace, 'name', language),
    createdAt: feed.createdAt.toISOString(),
  }))
}

/** Whose calendar a secret opens, and which. @throws Refusal `not-found` when it is forged or revoked */
export async function feedOf({ db }: Pick<Scope, 'db'>, secret: string) {
  const [feed] = await db
    .select({ userId: calendarFeeds.userId, workspaceId: calendarFeeds.workspaceId })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.tokenHash, hashSecret(secret)), isNull(calendarFeeds.revokedAt)))
  if (!feed) throw new Refusal('not-found')
  return feed
}
