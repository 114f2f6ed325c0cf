import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mails } from '#db/schema'
import { write } from '~/core/write'
import { writeMail } from '~/domain/people/write-mail.server'
import { createLog } from '~/server/log'
import { sendMail, type MailSending } from '~/server/mail'
import { createTestStore, type TestStore } from '#tests/support/store'

let store: TestStore
let server: Server
let received: string
let accepts: boolean
let answers: boolean
let sending: MailSending

beforeEach(async () => {
  store = await createTestStore()
  received = ''
  accepts = true
  answers = true
  server = createServer(smtp)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterEach(async () => {
  await sending.stop()
  server.close()
})

/** As much of an SMTP server as a letter needs. */
function smtp(socket: Socket) {
  let inLetter = false
  if (!answers) return
  socket.write('220 test\r\n')
  socket.on('data', (chunk) => {
    for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
      if (inLetter) {
        received += `${line}\n`
        if (line !== '.') continue
        inLetter = false
        socket.write('250 taken\r\n')
      } else if (/^DATA/i.test(line)) {
        inLetter = true
        socket.write('354 go on\r\n')
      } else if (/^RCPT/i.test(line) && !accepts) socket.write('451 later\r\n')
      else socket.write('250 fine\r\n')
    }
  })
}

function start() {
  const { port } = server.address() as AddressInfo
  const smtpUrl = `smtp://127.0.0.1:${port}`
  sending = sendMail({ store, log: createLog('silent'), smtpUrl, from: 'Tvers <no-reply@tvers.test>' })
}

const writeOne = () =>
  write(store, null, (tx) =>
    writeMail(tx, {
      to: 'kari@etat.test',
      language: 'nn',
      unsubscribe: 'https://tvers.test/account/reminders',
      calendar: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR',
      compose: ({ reset }) => ({ subject: reset.subject, lines: ['https://tvers.test/x'] }),
    }),
  )

const stored = async () => (await store.database.reader.select().from(mails))[0]

describe('mail', () => {
  it('leaves as soon as it is written, and its text is then nowhere', async () => {
    start()
    await writeOne()
    await vi.waitFor(async () => expect((await stored())?.sentAt).not.toBeNull())
    expect(received).toContain('To: kari@etat.test')
    expect(received).toContain('Helsing Tvers')
    expect(received).toContain('List-Unsubscribe: <https://tvers.test/account/reminders>')
    expect(received).toContain('Content-Type: text/calendar; charset=utf-8; method=REQUEST')
    expect(await stored()).toMatchObject({ text: '', calendar: null })
  })

  it('that is not taken waits, and is tried again later', async () => {
    accepts = false
    start()
    await writeOne()
    await vi.waitFor(async () => expect((await stored())?.attempts).toBe(1))
    await sending.stop()
    expect((await stored())?.sentAt).toBeNull()
    accepts = true
    start()
    await sending.stop()
    expect((await stored())?.attempts).toBe(1)
    store.clock.tick(61_000)
    start()
    await vi.waitFor(async () => expect((await stored())?.sentAt).not.toBeNull())
  })

  it('is not waited for when the mail server never answers and the process ends', async () => {
    answers = false
    start()
    await writeOne()
    await vi.waitFor(async () => expect((await stored())?.attempts).toBe(1))
    await sending.stop()
    expect(await stored()).toMatchObject({
      sentAt: null,
      text: expect.stringContaining('https://tvers.test/x'),
    })
  }, 5_000)
})
