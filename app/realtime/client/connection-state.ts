/** Where the one connection of a tab stands. */
export type ConnectionState =
  /** Nothing needs it. */
  | 'idle'
  | 'connecting'
  | 'connected'
  /** Lost, and tried again by itself. */
  | 'offline'
  /** The session is over: sign in, then `retry()`. */
  | 'signed-out'
  /** The server does not want it; not tried again by itself. */
  | 'refused'
