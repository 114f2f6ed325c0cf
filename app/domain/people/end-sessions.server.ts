import { and, eq, ne } from 'drizzle-orm'
import { sessions } from '#db/schema'
import type { Tx } from '~/core/write'

/** Which of a person's sessions end: one by its public id, or all but one, or (null) all. */
export type EndingSessions = { only: string } | { allBut: string | null }

/** Ends a person's own sessions; nobody else's can be named. Their sockets are told after the commit. Gives how many ended. */
export async function endSessions(tx: Tx, userId: string, which: EndingSessions): Promise<number> {
  const chosen =
    'only' in which
      ? eq(sessions.id, which.only)
      : which.allBut === null
        ? undefined
        : ne(sessions.id, which.allBut)
  const ended = await tx.db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), chosen))
    .returning({ id: sessions.id })
  for (const { id } of ended) await tx.record('session.ended', { object: { kind: 'session', id } })
  if (ended.length) {
    const sessionIds = ended.map(({ id }) => id)
    tx.onCommit(() => tx.bus.emit('session-ended', { sessionIds }))
  }
  return ended.length
}
