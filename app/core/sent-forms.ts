import { and, eq, lt, sql } from 'drizzle-orm'
import { sentForms, type SentAnswer } from '#db/schema'
import { prepared } from './prepared'
import { isRefusal, Refusal, type RefusalCode } from './refusal'
import type { Scope } from './scope'
import type { Store } from './store'
import { write, type Tx } from './write'

export type { SentAnswer }

/** One sending of a form: which, and what was sent; both as hashes. */
export interface Sending {
  readonly sending: string
  readonly contents: string
}

/** How long it is known that a form was carried out. */
export const keepSentFormsMs = 24 * 3_600_000

/** Refusals that say no more than how things stand: access was given before. */
const saysHowThingsStand: ReadonlySet<RefusalCode> = new Set(['conflict', 'invalid', 'too-many'])
/** That a form was carried out may itself have taken its thing, or one's access to it, away. */
const saysNothing: ReadonlySet<RefusalCode> = new Set(['forbidden', 'not-found'])

/**
 * Carries out what a form asks for, unless the same has been carried out for the same person: then what was answered is answered
 * again. `carryOut` is tried all the same, for it asks anew what the person may; what `keep` refuses at its end, or it refuses
 * itself because the thing is done, is rolled back. Another form under the same number is refused.
 * Where access is refused no more than a way is given back, to a page that asks for itself.
 */
export async function once<Done>(
  store: Store,
  viewerId: string,
  sending: Sending | null,
  carryOut: (keep: (tx: Tx, answer: SentAnswer | null) => Promise<void>) => Promise<Done>,
): Promise<Done> {
  if (!sending) return carryOut(async () => undefined)
  try {
    return await carryOut(async (tx, answer) => {
      if (answer && !(await keepAnswer(tx, viewerId, sending, answer)))
        throw new Refusal('conflict', 'sent-before')
    })
  } catch (error) {
    if (!isRefusal(error) || !(saysHowThingsStand.has(error.code) || saysNothing.has(error.code))) throw error
    const before = await answerBefore({ db: store.database.reader }, viewerId, sending)
    if (!before || (saysNothing.has(error.code) && !('to' in before))) throw error
    // Kept by the same form under the same number: what it is answered.
    return before as Done
  }
}

/** Takes away what is a day old. */
export async function removeOldAnswers(store: Store): Promise<void> {
  await write(store, null, async (tx) => {
    await tx.db.delete(sentForms).where(lt(sentForms.sentAt, new Date(tx.now.getTime() - keepSentFormsMs)))
  })
}

/** Puts down that a form has been carried out, in the transaction that does it. False when it had been before. */
async function keepAnswer(
  tx: Tx,
  userId: string,
  { sending, contents }: Sending,
  answer: SentAnswer,
): Promise<boolean> {
  const kept = await newAnswer(tx.db, 1).execute({ userId, sending, contents, answer, sentAt: tx.now })
  return kept.length > 0
}

/** What this person was answered when the same was sent before; null when it was not, or when something else was. */
async function answerBefore(
  { db }: Pick<Scope, 'db'>,
  userId: string,
  { sending, contents }: Sending,
): Promise<SentAnswer | null> {
  const [before] = await db
    .select({ contents: sentForms.contents, answer: sentForms.answer })
    .from(sentForms)
    .where(and(eq(sentForms.userId, userId), eq(sentForms.sending, sending)))
  return before?.contents === contents ? before.answer : null
}

const newAnswer = prepared((db) =>
  db
    .insert(sentForms)
    .values({
      userId: sql.placeholder('userId'),
      sending: sql.placeholder('sending'),
      contents: sql.placeholder('contents'),
      answer: sql.placeholder('answer'),
      sentAt: sql.placeholder('sentAt'),
    })
    .onConflictDoNothing()
    .returning({ sending: sentForms.sending })
    .prepare(),
)
