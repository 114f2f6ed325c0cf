import { eq } from 'drizzle-orm'
import { users } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'

/** Whether the viewer gets reminders by mail. */
export async function remindersByMail({ db }: Pick<Scope, 'db'>, viewer: Viewer): Promise<'on' | 'off'> {
  const [person] = await db.select({ offAt: users.remindersOffAt }).from(users).where(eq(users.id, viewer.id))
  return person?.offAt ? 'off' : 'on'
}

/** Switches the viewer's own reminders by mail on or off; notices on My page come anyhow. */
export async function switchReminders(tx: Tx, viewer: Viewer, wanted: 'on' | 'off'): Promise<void> {
  if ((await remindersByMail(tx, viewer)) === wanted) return
  await tx.db
    .update(users)
    .set({ remindersOffAt: wanted === 'off' ? tx.now : null })
    .where(eq(users.id, viewer.id))
  await tx.record(`reminders.switched_${wanted}`, { object: { kind: 'person', id: viewer.id } })
}
