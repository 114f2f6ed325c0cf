import { and, eq } from 'drizzle-orm'
import { Lucia, TimeSpan } from 'lucia'
import { sessions } from '#db/schema'
import { newId } from '~/core/ids'
import type { Store } from '~/core/store'
import { write } from '~/core/write'
import { newSecret } from './secrets'
import { createSessionAdapter, type SessionFacts } from './session-adapter.server'

declare module 'lucia' {
  interface Register {
    DatabaseSessionAttributes: SessionFacts
  }
}

export interface SessionLimits {
  idleMinutes: number
  absoluteHours: number
}

/** A session that is in force. */
export interface LiveSession {
  /** The public id, safe to show and to log. */
  id: string
  userId: string
  expiresAt: Date
  endsAt: Date
}

/** Sessions behind our own interface; Lucia is known in this file and its adapter only. */
export interface Sessions {
  /** Starts a session and gives the `Set-Cookie` value for it. */
  start(userId: string, device: string): Promise<string>
  /**
   * The session that a `Cookie` header names, or null. Use moves its idle limit on, at most once a minute;
   * to look whether it is still in force does not.
   */
  read(cookieHeader: string | null | undefined, purpose?: 'use' | 'look'): Promise<LiveSession | null>
  /** Ends sessions by their public ids; their sockets are told. */
  end(userId: string, ids: readonly string[]): Promise<void>
  /** Ends all sessions of a person but one. */
  endOthers(userId: string, keepId: string | null): Promise<void>
  /** The `Set-Cookie` value that empties the cookie. */
  readonly emptyCookie: string
}

/** A minute between two writes of "last seen" is exact enough and keeps reading cheap. */
const touchEveryMs = 60_000

export function createSessions(store: Store, limits: SessionLimits, secure: boolean): Sessions {
  const idleMs = limits.idleMinutes * 60_000
  const adapter = createSessionAdapter(store, idleMs)
  const lucia = new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(limits.idleMinutes, 'm'),
    sessionCookie: {
      // Without TLS (development, tests on http) a browser refuses the __Host- prefix.
      name: secure ? '__Host-tvers' : 'tvers',
      expires: false,
      attributes: { secure, sameSite: 'lax', path: '/' },
    },
    getSessionAttributes: (facts) => facts,
  })

  async function drop(userId: string, ids: readonly string[]) {
    if (!ids.length) return
    await write(store, userId, async (tx) => {
      const ended: Array<{ id: string }> = []
      for (const id of ids) {
        const own = and(eq(sessions.id, id), eq(sessions.userId, userId))
        ended.push(...(await tx.db.delete(sessions).where(own).returning({ id: sessions.id })))
      }
      for (const { id } of ended) await tx.record('session.ended', { object: { kind: 'session', id } })
      tx.onCommit(() => store.bus.emit('session-ended', { sessionIds: ended.map(({ id }) => id) }))
    })
  }

  async function idsOf(userId: string) {
    const rows = await store.database.reader
      .select({ id: sessions.id })
      .from(sessions)
      .where(eq(sessions.userId, userId))
    return rows.map((row) => row.id)
  }

  return {
    emptyCookie: lucia.createBlankSessionCookie().serialize(),
    async start(userId, device) {
      const now = store.clock.now()
      const facts: SessionFacts = {
        publicId: newId(),
        startedAt: now,
        lastSeenAt: now,
        endsAt: new Date(now.getTime() + limits.absoluteHours * 3_600_000),
        device: device.slice(0, 200),
      }
      const session = await lucia.createSession(userId, facts, { sessionId: newSecret() })
      return lucia.createSessionCookie(session.id).serialize()
    },
    async read(cookieHeader, purpose = 'use') {
      const secret = lucia.readSessionCookie(cookieHeader ?? '')
      if (!secret) return null
      const now = store.clock.now().getTime()
      const [session] = await adapter.getSessionAndUser(secret)
      if (!session) return null
      const { publicId, endsAt, lastSeenAt } = session.attributes
      if (session.expiresAt.getTime() <= now || endsAt.getTime() <= now) {
        await drop(session.userId, [publicId])
        return null
      }
      let { expiresAt } = session
      if (purpose === 'use' && now - lastSeenAt.getTime() >= touchEveryMs) {
        expiresAt = new Date(Math.min(now + idleMs, endsAt.getTime()))
        await adapter.updateSessionExpiration(secret, expiresAt)
      }
      return { id: publicId, userId: session.userId, expiresAt, endsAt }
    },
    end: drop,
    async endOthers(userId, keepId) {
      await drop(
        userId,
        (await idsOf(userId)).filter((id) => id !== keepId),
      )
    },
  }
}
