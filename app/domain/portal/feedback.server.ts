import { and, count, eq, gt } from 'drizzle-orm'
import { mails } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Store } from '~/core/store'
import { write } from '~/core/write'

/** The form is open to anyone: beyond this many an hour it is being misused. */
const mostPerHour = 60

/**
 * Sends feedback on accessibility to the installation's contact, as a mail that waits in the outbox.
 * @throws Refusal when too many have come in the last hour
 */
export async function sendFeedback(
  store: Store,
  feedback: { recipient: string; subject: string; text: string },
): Promise<void> {
  await write(store, null, async (tx) => {
    const hourAgo = new Date(tx.now.getTime() - 3_600_000)
    const [sent] = await tx.db
      .select({ number: count() })
      .from(mails)
      .where(
        and(
          eq(mails.recipient, feedback.recipient),
          eq(mails.subject, feedback.subject),
          gt(mails.createdAt, hourAgo),
        ),
      )
    if ((sent?.number ?? 0) >= mostPerHour)
      throw new Refusal('too-many', 'too-many', { retryAfterSeconds: 3600 })
    await tx.db.insert(mails).values({ id: newId(), createdAt: tx.now, ...feedback })
    tx.onCommit(() => tx.bus.emit('mail-written', {}))
  })
}
