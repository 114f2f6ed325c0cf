import { desc, eq } from 'drizzle-orm'
import { minutesSendings, users } from '#db/schema'
import type { Scope } from '~/core/scope'

export interface Sending {
  /** From 1, without gaps. */
  number: number
  /** How many people were told. */
  recipients: number
  /** The sender's name; empty when nobody has it any more. */
  by: string
  /** An instant, ISO 8601. */
  at: string
}

/** The last time that minutes were sent to those with a seat; null while they never were. */
export async function newestSending({ db }: Pick<Scope, 'db'>, minutesId: string): Promise<Sending | null> {
  const [newest] = await db
    .select({ sending: minutesSendings, by: users.name })
    .from(minutesSendings)
    .leftJoin(users, eq(users.id, minutesSendings.sentBy))
    .where(eq(minutesSendings.minutesId, minutesId))
    .orderBy(desc(minutesSendings.number))
    .limit(1)
  if (!newest) return null
  const { number, recipients, sentAt } = newest.sending
  return { number, recipients, by: newest.by ?? '', at: sentAt.toISOString() }
}
