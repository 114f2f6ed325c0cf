import { localDateOf } from '~/core/calendar'
import type { Store } from '~/core/store'
import type { Viewer } from '~/core/viewer'
import { loadViewer } from '~/domain/people/viewer.server'
import type { LiveSession, Sessions } from './session.server'

/** Someone who has been let in: the session, and the person with today's seats and roles. */
export interface Admission {
  readonly session: LiveSession
  readonly viewer: Viewer
}

/**
 * Cookie -> person: the one question that pages and sockets both ask. Null when there is no session in force.
 * With `look` it is asked again about somebody who did nothing, and the idle limit stays.
 */
export async function admit(
  store: Store,
  sessions: Sessions,
  cookieHeader: string | null | undefined,
  purpose: 'use' | 'look' = 'use',
): Promise<Admission | null> {
  const session = await sessions.read(cookieHeader, purpose)
  if (!session) return null
  const viewer = await loadViewer(store.database.reader, session.userId, localDateOf(store.clock.now()))
  return viewer ? { session, viewer } : null
}
