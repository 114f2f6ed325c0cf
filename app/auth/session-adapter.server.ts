import { eq, lte, sql } from 'drizzle-orm'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import { sessions } from '#db/schema'
import { newId } from '~/core/ids'
import { prepared } from '~/core/prepared'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { hashSecret } from './secrets'

export interface SessionFacts {
  publicId: string
  startedAt: Date
  lastSeenAt: Date
  endsAt: Date
  device: string
}

type Row = typeof sessions.$inferSelect

const byHash = prepared((db) =>
  db
    .select()
    .from(sessions)
    .where(eq(sessions.tokenHash, sql.placeholder('hash')))
    .prepare(),
)

/**
 * Lucia's storage, over our tables. A session's id is the cookie's secret; only its hash is stored.
 * Lucia counts a new session's idle limit from the machine's time; here it is counted from ours, as all later ones are.
 */
export function createSessionAdapter(store: Store, idleMs: number): Adapter {
  const { reader } = store.database

  async function rowOf(secret: string): Promise<Row | undefined> {
    const [row] = await byHash(reader, 1).execute({ hash: hashSecret(secret) })
    return row
  }

  return {
    async getSessionAndUser(secret): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const row = await rowOf(secret)
      return row ? [asLucia(row, secret), { id: row.userId, attributes: {} }] : [null, null]
    },
    async getUserSessions(userId) {
      const rows = await reader.select().from(sessions).where(eq(sessions.userId, userId))
      return rows.map((row) => asLucia(row, row.tokenHash))
    },
    async setSession(session) {
      const { publicId, ...facts } = session.attributes as SessionFacts
      const row = {
        tokenHash: hashSecret(session.id),
        id: publicId || newId(),
        userId: session.userId,
        ...facts,
      }
      await write(store, session.userId, async (tx) => {
        await tx.db
          .insert(sessions)
          .values({ ...row, expiresAt: new Date(facts.startedAt.getTime() + idleMs) })
        await tx.record('session.started', { object: { kind: 'session', id: row.id } })
      })
    },
    async updateSessionExpiration(secret, expiresAt) {
      await write(store, null, async (tx) => {
        await tx.db
          .update(sessions)
          .set({ expiresAt, lastSeenAt: tx.now })
          .where(eq(sessions.tokenHash, hashSecret(secret)))
      })
    },
    async deleteSession(secret) {
      await write(store, null, async (tx) => {
        await tx.db.delete(sessions).where(eq(sessions.tokenHash, hashSecret(secret)))
      })
    },
    async deleteUserSessions(userId) {
      await write(store, null, async (tx) => {
        await tx.db.delete(sessions).where(eq(sessions.userId, userId))
      })
    },
    async deleteExpiredSessions() {
      await write(store, null, async (tx) => {
        await tx.db.delete(sessions).where(lte(sessions.expiresAt, tx.now))
      })
    },
  }
}

function asLucia(row: Row, secret: string): DatabaseSession {
  const { id, startedAt, lastSeenAt, endsAt, device } = row
  const attributes: SessionFacts = { publicId: id, startedAt, lastSeenAt, endsAt, device }
  return { id: secret, userId: row.userId, expiresAt: row.expiresAt, attributes }
}
