import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startLive, type Live } from '#tests/support/live'

let live: Live
let line: Socket

beforeEach(async () => {
  live = await startLive()
  line = connect(Number(new URL(live.server.url).port), '127.0.0.1')
})
afterEach(async () => {
  line.destroy()
  await live.stop()
})

/** What comes back at once for a request that asks for a WebSocket. */
async function answerTo(more: string, key = 'dGhlIHNhbXBsZSBub25jZQ=='): Promise<string> {
  line.write(
    `GET /socket/?EIO=4&transport=websocket HTTP/1.1\r\nHost: desk\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n${more}\r\n`,
  )
  const [bytes] = (await once(line, 'data')) as [Buffer]
  return bytes.toString('latin1')
}

it('comes along with the answer to the request', async () => {
  const [head = '', greeting = ''] = (await answerTo('')).split('\r\n\r\n')
  expect(head).toContain('101 Switching Protocols')
  // A whole frame of text, and Engine.IO's packet that opens a connection.
  expect(greeting.charCodeAt(0)).toBe(0x81)
  expect(greeting.slice(2, 9)).toBe('0{"sid"')
})

it('keeps nobody from being told why not', async () => {
  expect(await answerTo('Origin: https://elsewhere.example\r\n')).toContain('400 Bad Request')
})

it('keeps nobody from being told that the request is not one', async () => {
  expect(await answerTo('', 'short')).toContain('400 Bad Request')
})
