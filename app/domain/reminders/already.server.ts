import { inArray } from 'drizzle-orm'
import { reminders } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Due } from './due-items.server'

/** What is left to remind of: each person once of each thing, in each way, for each day. */
export async function notRemindedOf({ db }: Scope, due: Due[]): Promise<Due[]> {
  const ids = [...new Set(due.map(({ objectId }) => objectId))]
  if (!ids.length) return []
  const sent = await db
    .select({
      userId: reminders.userId,
      kind: reminders.kind,
      objectId: reminders.objectId,
      due: reminders.due,
    })
    .from(reminders)
    .where(inArray(reminders.objectId, ids))
  const known = new Set(sent.map(keyOf))
  return due.filter((one) => !known.has(keyOf(one)))
}

function keyOf(one: Pick<Due, 'userId' | 'objectId' | 'due'> & { kind: string }): string {
  return [one.userId, one.kind, one.objectId, one.due].join(' ')
}
