import { and, asc, desc, eq, isNull, lt, lte, or } from 'drizzle-orm'
import { mails } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Store } from '~/core/store'
import { write } from '~/core/write'

export type Mail = typeof mails.$inferSelect

/** After so many failures a mail is given up: for two days the receiving end has not answered. */
const mostAttempts = 12

/** The mails that were written last, newest first, for a demo without a mail server. */
export async function latestMails({ db }: Scope, limit = 50) {
  const rows = await db.select().from(mails).orderBy(desc(mails.createdAt), desc(mails.id)).limit(limit)
  return rows.map(({ id, recipient, subject, text, createdAt }) => ({
    id,
    recipient,
    subject,
    text,
    createdAt: createdAt.toISOString(),
  }))
}

/**
 * Takes the next mail that is due, so that no other process sends it too: it is due again later if it was never delivered.
 * Null when none is.
 */
export async function claimMail(store: Store): Promise<Mail | null> {
  return write(store, null, async (tx) => {
    const [mail] = await tx.db
      .select()
      .from(mails)
      .where(
        and(
          isNull(mails.sentAt),
          lt(mails.attempts, mostAttempts),
          or(isNull(mails.nextAttemptAt), lte(mails.nextAttemptAt, tx.now)),
        ),
      )
      .orderBy(asc(mails.createdAt))
      .limit(1)
    if (!mail) return null
    const attempts = mail.attempts + 1
    const nextAttemptAt = new Date(tx.now.getTime() + waitMs(attempts))
    await tx.db.update(mails).set({ attempts, nextAttemptAt }).where(eq(mails.id, mail.id))
    return { ...mail, attempts }
  })
}

/** Notes that a mail has left, and empties it: the link in it is then only where it belongs. */
export async function mailLeft(store: Store, id: string): Promise<void> {
  await write(store, null, async (tx) => {
    await tx.db.update(mails).set({ sentAt: tx.now, text: '', calendar: null }).where(eq(mails.id, id))
  })
}

/** 1, 2, 4 ... minutes, at most eight hours. */
function waitMs(attempts: number): number {
  return Math.min(2 ** (attempts - 1), 480) * 60_000
}
