import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDatabase } from '#db/open'
import { loadDoc } from '~/domain/documents/text.server'
import { DocumentProvider } from '~/realtime/client/document-provider'
import { socketPath } from '~/realtime/protocol'
import { synced, until } from '#tests/support/live'
import { kill, startChild, type ChildServer } from './support/child'

let folder: string
let file: string
let child: ChildServer
let provider: DocumentProvider
let sockets: Socket[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tvers-stopping-'))
  file = join(folder, 'tvers.db')
  sockets = []
  vi.stubEnv('LOG_LEVEL', 'info')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  for (const socket of sockets) socket.destroy()
  rmSync(folder, { recursive: true, force: true })
})

interface Said {
  url: string
  port: number
  documentId: string
  cookies: string[]
}

describe('a server that is told to end', () => {
  beforeEach(async () => {
    child = await startChild(file, 0)
    const { url, documentId, cookies } = child.said as unknown as Said
    provider = new DocumentProvider({ url, documentId, extraHeaders: { cookie: cookies[0] ?? '' } })
    await synced(provider)
  })
  afterEach(async () => {
    provider.destroy()
    await kill(child)
  })

  const said = () => child.said as unknown as Said

  /** Types a word, tells the server to end, and gives how it ended and what is in its database. */
  async function end(): Promise<{ code: number | null; stored: string }> {
    const { process: server } = child
    provider.doc.getText('t').insert(0, 'last ')
    await until(() => !provider.hasUnsaved, 'the word is taken')
    const [code] = await endsWithin(server, 'SIGTERM')
    const database = await openDatabase(`sqlite:${file}`)
    const doc = await loadDoc({ db: database.reader }, said().documentId)
    await database.close()
    return { code, stored: doc.getText('t').toString() }
  }

  /** A raw connection that sends `text` and then never reads an answer. */
  async function deaf(text: string): Promise<void> {
    const socket = connect(said().port, '127.0.0.1')
    sockets.push(socket)
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    socket.pause()
    socket.write(text)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }

  it('ends in order', async () => {
    expect(await end()).toEqual({ code: 0, stored: 'last ' })
  })

  it('ends in order when the reader of its log is gone', async () => {
    child.process.stdout?.destroy()
    await fetch(`${said().url}/nothing`)
    expect(await end()).toEqual({ code: 0, stored: 'last ' })
  })

  it('ends in order when the reader of its log no longer reads', async () => {
    child.process.stdout?.pause()
    // Well past what a pipe holds.
    for (let nth = 0; nth < 40; nth++) await Promise.all(Array.from({ length: 25 }, longAddress))
    expect(await end()).toEqual({ code: 0, stored: 'last ' })
  })

  const longAddress = () => fetch(`${said().url}/${'x'.repeat(400)}`).then((answer) => answer.text())

  it('does not wait for a request that is never finished', async () => {
    await deaf('POST /sign-in HTTP/1.1\r\nHost: tvers\r\nContent-Length: 1000\r\n\r\nhalf')
    expect(await end()).toEqual({ code: 0, stored: 'last ' })
  })

  it('does not wait for a connection that is kept alive', async () => {
    await deaf('GET /healthz HTTP/1.1\r\nHost: tvers\r\nConnection: keep-alive\r\n\r\n')
    expect(await end()).toEqual({ code: 0, stored: 'last ' })
  })

  it('does not wait for a socket that never answers', async () => {
    const { port, url, cookies } = said()
    await deaf(
      [
        `GET ${socketPath}/?EIO=4&transport=websocket HTTP/1.1`,
        `Host: 127.0.0.1:${port}`,
        `Origin: ${url}`,
        `Cookie: ${cookies[1]}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`,
        '\r\n',
      ].join('\r\n'),
    )
    expect(await end()).toEqual({ code: 0, stored: 'last ' })
  })
})

/** The exit code and signal of a process that is told to end; fails when that takes more than five seconds. */
async function endsWithin(server: ChildProcess, signal: NodeJS.Signals) {
  const ended = once(server, 'exit', { signal: AbortSignal.timeout(5_000) })
  server.kill(signal)
  return (await ended) as [number | null, NodeJS.Signals | null]
}
