import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Scanner, ScanResult } from '~/domain/files/scanner'

/** How long clamd may be silent, in milliseconds: it answers when it has looked through all of it. */
const patienceMs = 120_000
const longestAnswer = 4_096

/**
 * Asks ClamAV's daemon, which sees the bytes and nothing of the file: INSTREAM of clamd(8), chunks after their length, an
 * empty one at the end.
 * @param url `unix:///run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`
 */
export function createClamd(url: string, waitMs = patienceMs): Scanner {
  const address = addressOf(url)
  return {
    async scan(bytes) {
      const socket = connect(address)
      socket.setTimeout(waitMs, () => socket.destroy(new Error('clamd does not answer')))
      const answer = answerOf(socket)
      const over = new AbortController()
      try {
        // It may answer before it has all of it, as when it is too much for it.
        await Promise.race([send(socket, bytes, over.signal), answer])
        return resultOf(await answer)
      } finally {
        over.abort()
        socket.destroy()
      }
    },
  }
}

function addressOf(url: string): { path: string } | { host: string; port: number } {
  const { protocol, pathname, hostname, port } = new URL(url)
  return protocol === 'unix:' ? { path: pathname } : { host: hostname, port: Number(port || 3310) }
}

async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<void> {
  socket.write('zINSTREAM\0')
  for await (const chunk of bytes) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    socket.write(length)
    // It takes what it can look through: a large file never waits in memory.
    if (!socket.write(chunk)) await once(socket, 'drain', { signal })
  }
  socket.write(Buffer.alloc(4))
}

/** What clamd says until it hangs up. */
function answerOf(socket: Socket): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    let said = ''
    socket.on('data', (part) => {
      said += part.toString('utf8')
      if (said.includes('\0') || said.length > longestAnswer) resolve(said)
    })
    socket.once('error', reject)
    socket.once('close', () => reject(new Error('clamd hung up without an answer')))
  })
  // It may fail while the bytes are still being sent; whoever sends them asks for it afterwards.
  answer.catch(() => undefined)
  return answer
}

function resultOf(answer: string): ScanResult {
  const said = answer.replace(/\0[\s\S]*$/, '').trim()
  if (said === 'stream: OK') return { result: 'clean' }
  const found = /^stream: (.+) FOUND$/.exec(said)
  if (found) return { result: 'infected', signature: found[1] ?? '' }
  return { result: 'failed', signature: said.slice(0, 200) }
}
