import { onConnectionOpened, openConnection, type Connection } from './connection'
import type { ConnectionState } from './connection-state'

/** Tells where the connection to `url` stands, now and whenever it changes, without opening one. */
export function followConnection(url: string, tell: (state: ConnectionState) => void): () => void {
  let followed: Connection | undefined
  const look = () => {
    if (followed) followed.off('state', tell)
    followed = openConnection(url)
    followed?.on('state', tell)
    tell(followed?.state ?? 'idle')
  }
  look()
  const stop = onConnectionOpened((opened) => {
    if (opened === url) look()
  })
  return () => {
    stop()
    followed?.off('state', tell)
  }
}
