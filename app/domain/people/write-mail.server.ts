import { mails } from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { dictionary } from '~/i18n/dictionaries.server'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'

/** A mail in the recipient's words: what it is about in a line, and a few sentences with a link in them. */
export interface NewMail {
  to: string
  language: Language
  /** Where the recipient can say no to mail of this kind. */
  unsubscribe?: string
  /** iCalendar that a calendar takes in. */
  calendar?: string
  compose: (words: Words['auth']['mails']) => { subject: string; lines: readonly string[] }
}

/**
 * Puts a mail in the outbox, in this transaction; it is sent after the commit. A mail says who it is from and where the
 * link goes, and nothing of what people have written: mail is read by more than its recipient. Titles of action items,
 * which somebody chose to send with the minutes of their meeting, are the one exception.
 */
export async function writeMail(
  tx: Tx,
  { to, language, unsubscribe, calendar, compose }: NewMail,
): Promise<void> {
  const { mails: words } = dictionary(language).auth
  const { subject, lines } = compose(words)
  await tx.db.insert(mails).values({
    id: newId(),
    recipient: to,
    subject,
    text: [words.greeting, ...lines, words.regards].join('\n\n'),
    unsubscribe,
    calendar,
    createdAt: tx.now,
  })
  tx.onCommit(() => tx.bus.emit('mail-written', {}))
}
