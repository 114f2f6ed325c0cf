import { and, eq, gt, isNull, type SQL } from 'drizzle-orm'
import { links } from '#db/schema'
import { hashSecret, newSecret } from '~/auth/secrets'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Tx } from '~/core/write'

export type Link = typeof links.$inferSelect
export type LinkKind = Link['kind']

const hour = 3_600_000

/** For how long a link of each kind can be used, in milliseconds. */
export const linkLife: Readonly<Record<LinkKind, number>> = {
  invitation: 7 * 24 * hour,
  password_reset: hour,
  setup: 24 * hour,
}

export type NewLink = Pick<Link, 'kind'> &
  Partial<Pick<Link, 'email' | 'name' | 'userId' | 'seatId' | 'capacity' | 'validTo'>>

/** Makes a link; its secret is in the answer and nowhere else: the row holds a hash. */
export async function issueLink(tx: Tx, link: NewLink): Promise<{ id: string; secret: string }> {
  const id = newId()
  const secret = newSecret()
  await tx.db.insert(links).values({
    ...link,
    id,
    tokenHash: hashSecret(secret),
    createdBy: tx.actorId,
    createdAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + linkLife[link.kind]),
  })
  return { id, secret }
}

/** The condition that a link can still be used. */
export function usable({ now }: Pick<Scope, 'now'>): SQL | undefined {
  return and(isNull(links.usedAt), isNull(links.withdrawnAt), gt(links.expiresAt, now))
}

/** The link that a secret opens, or null when there is none that can be used: forged, used, withdrawn or too old. */
export async function findLink(scope: Scope, kind: LinkKind, secret: string): Promise<Link | null> {
  const [link] = await scope.db
    .select()
    .from(links)
    .where(and(eq(links.tokenHash, hashSecret(secret)), eq(links.kind, kind), usable(scope)))
  return link ?? null
}

/**
 * Uses a link up, in this transaction: of two who try, one gets it.
 * @throws Refusal `link-gone`
 */
export async function takeLink(tx: Tx, kind: LinkKind, secret: string): Promise<Link> {
  const [link] = await tx.db
    .update(links)
    .set({ usedAt: tx.now })
    .where(and(eq(links.tokenHash, hashSecret(secret)), eq(links.kind, kind), usable(tx)))
    .returning()
  if (!link) throw new Refusal('conflict', 'link-gone')
  return link
}

/** Makes links void that could still be used: all of a kind, or one person's. */
export async function withdrawLinks(tx: Tx, kind: LinkKind, userId?: string): Promise<void> {
  await tx.db
    .update(links)
    .set({ withdrawnAt: tx.now })
    .where(and(eq(links.kind, kind), userId ? eq(links.userId, userId) : undefined, usable(tx)))
}
