import { notices } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import type { NoticeKind } from '~/core/notice-kinds'

export interface NewNotice {
  kind: NoticeKind
  workspaceId: string | null
  /** Where the person goes from it. */
  href: string
  /** What its sentence needs: titles, names, dates. */
  detail?: Record<string, string | number | null>
}

/** Tells people about something, in this transaction; nobody is told of what they did themselves. */
export async function notify(tx: Tx, userIds: Iterable<string>, notice: NewNotice): Promise<void> {
  const recipients = [...new Set(userIds)].filter((userId) => userId !== tx.actorId)
  if (!recipients.length) return
  const { kind, workspaceId, href, detail = {} } = notice
  await tx.db.insert(notices).values(
    recipients.map((userId) => ({
      id: newId(),
      userId,
      kind,
      workspaceId,
      href,
      detail,
      createdAt: tx.now,
    })),
  )
  tx.signal(...recipients.map((userId) => `user:${userId}`))
}
