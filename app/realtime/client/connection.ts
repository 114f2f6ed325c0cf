import { ObservableV2 } from 'lib0/observable'
import { io, type Socket } from 'socket.io-client'
import * as parser from 'socket.io-msgpack-parser'
import { protocolVersion, socketPath, type CloseReason, type FromClient, type FromServer } from '../protocol'
import type { ConnectionState } from './connection-state'

type Headers = Record<string, string>

/** After these the server may be asked again, though it closed the connection itself. */
const passing: ReadonlySet<string> = new Set<CloseReason>(['going-down', 'too-fast', 'too-slow', 'failed'])

const signedOut: ReadonlySet<string> = new Set(['session-ended', 'signed-out'])

const lingerMs = 2_000

/** The connection of a tab, shared by everything in it that talks to the same server as the same person. */
export class Connection extends ObservableV2<{ state: (state: ConnectionState) => void }> {
  readonly socket: Socket<FromServer, FromClient>
  state: ConnectionState = 'connecting'
  /** Why the server closed or refused it. */
  reason: string | null = null
  private users = 0
  private comingBack: ReturnType<typeof setTimeout> | undefined
  private closing: ReturnType<typeof setTimeout> | undefined

  constructor(
    url: string,
    extraHeaders: Headers | undefined,
    private readonly gone: () => void,
  ) {
    super()
    this.socket = io(url, {
      path: socketPath,
      parser,
      transports: ['websocket'],
      auth: { protocol: protocolVersion },
      reconnectionDelay: 300,
      reconnectionDelayMax: 8_000,
      randomizationFactor: 0.5,
      forceNew: true,
      ...(extraHeaders ? { extraHeaders } : {}),
    })
    this.socket.on('connect', () => this.move('connected', null))
    this.socket.on('closing', ({ reason }) => (this.reason = reason))
    this.socket.on('disconnect', (cause) => this.lost(cause === 'io server disconnect'))
    this.socket.on('connect_error', (error) => this.notLetIn(error))
  }

  private lost(byServer: boolean): void {
    const { reason } = this
    if (reason && signedOut.has(reason)) return this.giveUp('signed-out', reason)
    if (reason && !passing.has(reason)) return this.giveUp('refused', reason)
    this.move('offline', reason)
    if (byServer) this.comeBack()
  }

  /** Without data the server was not reached at all, and Socket.IO tries again by itself. */
  private notLetIn(error: Error & { data?: { reason?: string } }): void {
    const reason = error.data?.reason
    if (reason === undefined) {
      this.move('offline', null)
      if (!this.socket.active) this.comeBack()
    } else if (signedOut.has(reason)) this.giveUp('signed-out', reason)
    else this.giveUp('refused', reason)
  }

  private giveUp(state: ConnectionState, reason: string): void {
    this.socket.disconnect()
    this.move(state, reason)
  }

  private comeBack(): void {
    clearTimeout(this.comingBack)
    this.comingBack = setTimeout(() => this.socket.connect(), 300 + Math.random() * 700)
  }

  private move(state: ConnectionState, reason: string | null): void {
    this.reason = reason
    if (state === this.state) return
    this.state = state
    this.emit('state', [state])
  }

  /** Tries again, after signing in. */
  retry(): void {
    if (this.state === 'connected') return
    clearTimeout(this.comingBack)
    this.move('connecting', null)
    this.socket.disconnect().connect()
  }

  use(): this {
    clearTimeout(this.closing)
    this.users += 1
    return this
  }

  /** The last to leave closes it; in a browser after a moment, since the next page needs it too. */
  leave(): void {
    this.users -= 1
    if (this.users > 0) return
    if (typeof window === 'undefined') return this.close()
    this.closing = setTimeout(() => this.close(), lingerMs)
  }

  private close(): void {
    clearTimeout(this.comingBack)
    this.gone()
    this.socket.disconnect()
    this.move('idle', null)
    this.destroy()
  }
}

const connections = new Map<string, Connection>()
const opened = new Set<(url: string) => void>()

/**
 * The connection to `url` (empty for where the page came from), opened if there is none yet; `leave()` it when done. Where headers can be
 * set, outside a browser, each set of headers has a connection of its own.
 */
export function connectionTo(url: string, extraHeaders?: Headers): Connection {
  const key = JSON.stringify([url, extraHeaders ?? null])
  let connection = connections.get(key)
  if (!connection) {
    connection = new Connection(url, extraHeaders, () => connections.delete(key))
    connections.set(key, connection)
    for (const listener of opened) listener(url)
  }
  return connection.use()
}

/** The connection to `url` if there is one, without opening it. */
export function openConnection(url: string): Connection | undefined {
  return connections.get(JSON.stringify([url, null]))
}

/** Tells when a connection is opened; the function that comes back stops it. */
export function onConnectionOpened(listener: (url: string) => void): () => void {
  opened.add(listener)
  return () => void opened.delete(listener)
}
