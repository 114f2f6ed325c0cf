import { id, json, primaryKey, table, text, time } from '../dialect/columns'
import { users } from './people'

/** What the sender of a form is answered: where it leads and with which word, or facts for a page that stays. */
export type SentAnswer = { to: string; flash?: string } | { facts: unknown }

/**
 * A form that was carried out, and what it was answered: when the answer is lost and the form comes again, it is answered the same
 * and not carried out a second time. Kept for a day. What was written is not kept: `contents` is a hash that is made together with
 * the number of the sending, and of that number there is only a hash too.
 */
export const sentForms = table(
  'sent_forms',
  {
    userId: id()
      .notNull()
      .references(() => users.id),
    sending: text().notNull(),
    contents: text().notNull(),
    answer: json().$type<SentAnswer>().notNull(),
    sentAt: time().notNull(),
  },
  (sent) => [primaryKey({ columns: [sent.userId, sent.sending] })],
)
