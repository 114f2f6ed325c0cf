import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createClamd } from '~/server/clamd'

const servers: Server[] = []
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  for (const server of servers.splice(0)) server.close()
})

/** Something that listens as clamd does. @returns its address */
async function listening(serve: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    sockets.push(socket)
    // A scan that is given up breaks off.
    socket.on('error', () => undefined)
    serve(socket)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Takes in what INSTREAM sends, as its protocol says, and answers by the bytes. */
const clamd = (answer: (bytes: string) => string) => (socket: Socket) => {
  let came = Buffer.alloc(0)
  socket.on('data', (part) => {
    came = Buffer.concat([came, part])
    const command = 'zINSTREAM\0'
    let bytes = ''
    for (let at = command.length; at + 4 <= came.length;) {
      const length = came.readUInt32BE(at)
      if (length === 0) {
        if (!came.toString('latin1').startsWith(command)) throw new Error('not what clamd understands')
        return void socket.end(answer(bytes))
      }
      bytes += came.toString('utf8', at + 4, at + 4 + length)
      at += 4 + length
    }
  })
}

async function* of(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part)
}

it.each([
  ['stream: OK\0', { result: 'clean' }],
  ['stream: Win.Test.EICAR_HDB-1 FOUND\0', { result: 'infected', signature: 'Win.Test.EICAR_HDB-1' }],
  [
    'INSTREAM size limit exceeded. ERROR\0',
    { result: 'failed', signature: 'INSTREAM size limit exceeded. ERROR' },
  ],
  ['\0', { result: 'failed', signature: '' }],
])('understands %j', async (said, result) => {
  const url = await listening(clamd((bytes) => (bytes === 'to deler' ? said : 'stream: other bytes FOUND\0')))
  expect(await createClamd(url).scan(of('to ', 'deler'))).toEqual(result)
})

it('says that it could not ask when nobody answers, or hangs up, or is silent', async () => {
  await expect(createClamd('unix:///nowhere/clamd.ctl').scan(of('x'))).rejects.toThrow()
  const hangsUp = await listening((socket) => socket.destroy())
  await expect(createClamd(hangsUp).scan(of('x'))).rejects.toThrow()
  const silent = await listening(() => undefined)
  await expect(createClamd(silent, 50).scan(of('x'))).rejects.toThrow('does not answer')
})

it('does not wait for bytes to be taken by one who has answered', async () => {
  const url = await listening((socket) => {
    socket.pause()
    socket.write('INSTREAM size limit exceeded. ERROR\0')
  })
  async function* endless() {
    for (;;) yield Buffer.alloc(1_000_000)
  }
  expect(await createClamd(url).scan(endless())).toMatchObject({ result: 'failed' })
})
