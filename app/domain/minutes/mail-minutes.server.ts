import { and, eq, inArray } from 'drizzle-orm'
import { noticeSettings, workspaces } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import { named } from '~/core/named'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { MeetingThing } from '~/domain/meetings/policy'
import { usualLevel, type NoticeLevel } from '~/domain/notices/mailing'
import { writeMail } from '~/domain/people/write-mail.server'
import { itemsFor, itemsToSend, type ItemToSend } from './items-to-send.server'

/** Whether somebody with this level wants the mail: who wants only what is their own gets it when something in it is. */
export function wantsMinutes(level: NoticeLevel, own: number): boolean {
  return level === 'all' || (level === 'mine' && own > 0)
}

/**
 * Writes each recipient a mail in their language: where the minutes are, and what is to be done of what they may read.
 * The caller has proved that they may read the minutes.
 * @param where the address of the minutes in the app, and where the links of the mail go
 */
export async function mailMinutes(
  tx: Tx,
  meeting: MeetingThing,
  sender: Viewer,
  recipients: readonly Viewer[],
  { href, origin }: { href: string; origin: string },
): Promise<void> {
  const [workspace] = await tx.db.select().from(workspaces).where(eq(workspaces.id, meeting.workspaceId))
  if (!workspace) throw new Error('the workspace of a meeting is missing')
  const items = await itemsToSend(tx, meeting.id)
  const levels = await levelsOf(tx, meeting.workspaceId, recipients)
  const off = `${origin}/account/notices`
  for (const recipient of recipients) {
    const { email, language } = recipient
    const { own, others } = itemsFor(recipient, items)
    if (!wantsMinutes(levels.get(recipient.id) ?? usualLevel, own.length)) continue
    await writeMail(tx, {
      to: email,
      language,
      unsubscribe: off,
      compose: ({ minutes: words, notices: { off: how } }) => {
        const list = (heading: string, some: readonly ItemToSend[]) =>
          some.length
            ? [
                [
                  heading,
                  ...some.map(({ title, responsible, deadline, isInternal }) =>
                    words.item({ title, responsible, deadline, isInternal }),
                  ),
                ].join('\n'),
              ]
            : []
        const listed = [...list(words.own, own), ...list(words.others, others)]
        return {
          subject: words.subject(yearNumber(meeting.number, meeting.year)),
          lines: [
            words.about(sender.name, named(workspace, 'name', language)),
            origin + href,
            ...listed,
            ...(listed.length ? [words.items, `${origin}/workspaces/${meeting.slug}/action-items`] : []),
            how,
            off,
          ],
        }
      },
    })
  }
}

/** What each has chosen for the group; those who have chosen nothing are not among them. */
async function levelsOf(
  { db }: Tx,
  workspaceId: string,
  people: readonly Viewer[],
): Promise<Map<string, NoticeLevel>> {
  const rows = await db
    .select({ userId: noticeSettings.userId, level: noticeSettings.level })
    .from(noticeSettings)
    .where(
      and(
        eq(noticeSettings.place, workspaceId),
        inArray(
          noticeSettings.userId,
          people.map(({ id }) => id),
        ),
      ),
    )
  return new Map(rows.map(({ userId, level }) => [userId, level]))
}
