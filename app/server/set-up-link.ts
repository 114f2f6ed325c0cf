import { issueSetUpLink } from '~/domain/people/set-up.server'
import type { RunningServer } from './start'

/**
 * The line that lets the first administrator in, while nobody has an account; null afterwards.
 * It is printed once, to whoever starts the server, and never logged.
 */
export async function setUpLine(server: Pick<RunningServer, 'store' | 'url'>): Promise<string | null> {
  const secret = await issueSetUpLink(server.store)
  return secret && `Set up Tvers: ${server.url}/setup/${secret}\n`
}
