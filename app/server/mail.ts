import { setTimeout } from 'node:timers/promises'
import { createTransport, type Transporter } from 'nodemailer'
import type { Logger } from 'pino'
import type { Store } from '~/core/store'
import { claimMail, mailLeft } from '~/domain/people/outbox.server'

export interface MailOptions {
  store: Store
  log: Logger
  /** `smtp://` or `smtps://`; without it mail stays in the outbox. */
  smtpUrl: string | undefined
  /** The sender of every mail. */
  from: string
  /** How often to look for mail whose turn to be tried again has come. */
  retryEveryMs?: number
}

export interface MailSending {
  /** Waits a moment for the mail under way, and sends no more. A mail that is broken off is tried again later. */
  stop(): Promise<void>
}

/** A mail server that does not answer is waited for this long when the process ends, in milliseconds. */
const partingMs = 1_000

/** Sends what is in the outbox: at once when a mail is written, again with growing pauses when it fails. */
export function sendMail(options: MailOptions): MailSending {
  const { store, log, smtpUrl, from, retryEveryMs = 60_000 } = options
  if (!smtpUrl) return { stop: async () => undefined }
  const transport = createTransport(smtpUrl)
  let stopped = false
  let again = false
  let underWay: Promise<void> | null = null

  async function empty() {
    do {
      again = false
      while (!stopped && (await sendNext(store, log, transport, from)));
    } while (again && !stopped)
  }

  function wake() {
    again = true
    underWay ??= empty()
      .catch((error: unknown) => log.error({ error: String(error) }, 'the outbox could not be read'))
      .finally(() => (underWay = null))
  }

  const stopListening = store.bus.on('mail-written', wake)
  const timer = setInterval(wake, retryEveryMs)
  timer.unref()
  wake()
  return {
    async stop() {
      stopped = true
      stopListening()
      clearInterval(timer)
      await Promise.race([underWay, setTimeout(partingMs, undefined, { ref: false })])
      transport.close()
    },
  }
}

/** Whether there was a mail to send. The log names neither whom it is to nor what is in it. */
async function sendNext(store: Store, log: Logger, transport: Transporter, from: string): Promise<boolean> {
  const mail = await claimMail(store)
  if (!mail) return false
  const { id, recipient, subject, text, unsubscribe, calendar, attempts } = mail
  try {
    // The same mail keeps its Message-ID when it is tried again, so that it is shown once.
    const messageId = `<${id}@${domainOf(from)}>`
    const list = unsubscribe ? { unsubscribe } : undefined
    const icalEvent = calendar ? { method: methodOf(calendar), content: calendar } : undefined
    await transport.sendMail({ from, to: recipient, subject, text, messageId, list, icalEvent })
    await mailLeft(store, id)
  } catch (error) {
    log.warn({ mail: id, attempts, code: codeOf(error) }, 'mail was not delivered')
  }
  return true
}

/** REQUEST or CANCEL: a mail program that is not told shows a file instead of a meeting. */
function methodOf(calendar: string): string {
  return /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'PUBLISH'
}

function domainOf(from: string): string {
  return /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
