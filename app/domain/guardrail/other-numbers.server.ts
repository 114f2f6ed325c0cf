import { createHash } from 'node:crypto'
import { aliasedTable, and, desc, eq, isNull, sql } from 'drizzle-orm'
import { documentOtherNumbers, users } from '#db/schema'
import { placesOfIdentityNumbers, redaction } from '~/core/guardrail/national-identity-number'
import type { IsOther } from '~/core/guardrail/unfit'
import { prepared } from '~/core/prepared'
import type { Scope } from '~/core/scope'
import type { GrantedDocument } from '../documents/access.server'
import { wordsOf, type Place } from './words-of.server'

/** In characters: twenty bits, which some twenty identity numbers share, and a mistaken one meets once in a million. */
const fingerprintLength = 5
/** As many characters on each side tell which number is meant. */
const shownAround = 40
const digitsShown = 6

/** What tells a number in one document again, and does not give it away. */
export function fingerprintOf(documentId: string, number: string): string {
  return createHash('sha256').update(`${documentId} ${number}`).digest('hex').slice(0, fingerprintLength)
}

/** Tells of a number in a document whether somebody has said that it is no identity number. */
export async function othersIn({ db }: Pick<Scope, 'db'>, documentId: string): Promise<IsOther> {
  const marked = await markedIn(db, 1).execute({ documentId })
  const known = new Set(marked.map(({ fingerprint }) => fingerprint))
  return (number) => known.size > 0 && known.has(fingerprintOf(documentId, number))
}

const markedIn = prepared((db) =>
  db
    .select({ fingerprint: documentOtherNumbers.fingerprint })
    .from(documentOtherNumbers)
    .where(
      and(
        eq(documentOtherNumbers.documentId, sql.placeholder('documentId')),
        isNull(documentOtherNumbers.withdrawnAt),
      ),
    )
    .prepare(),
)

/** What looks like an identity number in a document: where it stands first, and its surroundings, without all its digits. */
export interface FoundNumber {
  fingerprint: string
  place: Place
  around: string
}

/** The numbers in a document that look like identity numbers and that nobody has said are others, each once. */
export async function numbersFound(scope: Pick<Scope, 'db'>, documentId: string): Promise<FoundNumber[]> {
  const isOther = await othersIn(scope, documentId)
  const found = new Map<string, FoundNumber>()
  for (const [place, words] of Object.entries(await wordsOf(scope, documentId)) as Array<[Place, string]>) {
    for (const { from, to, number } of placesOfIdentityNumbers(words)) {
      const fingerprint = fingerprintOf(documentId, number)
      if (isOther(number) || found.has(fingerprint)) continue
      const shown = number.slice(0, digitsShown) + redaction.repeat(number.length - digitsShown)
      const around = `${bare(endOf(words.slice(0, from)))}${shown}${bare(startOf(words.slice(to)))}`
      found.set(fingerprint, { fingerprint, place, around })
    }
  }
  return [...found.values()]
}

/** The last words, and the first: whole ones. */
const endOf = (words: string) =>
  words.length > shownAround ? words.slice(-shownAround).replace(/^\S*/, '…') : words
const startOf = (words: string) =>
  words.length > shownAround ? words.slice(0, shownAround).replace(/\S*$/, '…') : words

/** Another number close by is not shown either. */
const bare = (words: string) =>
  words.replace(/\s+/g, ' ').replace(/\d{5,}/g, (digits) => redaction.repeat(digits.length))

/** Whether somebody has said of a number in a document that it is another, and it stands. */
export async function hasOtherNumbers(
  { db }: Pick<Scope, 'db'>,
  document: GrantedDocument<'document.mark_other_number'>,
): Promise<boolean> {
  const [one] = await db
    .select({ id: documentOtherNumbers.id })
    .from(documentOtherNumbers)
    .where(and(eq(documentOtherNumbers.documentId, document.id), isNull(documentOtherNumbers.withdrawnAt)))
    .limit(1)
  return one !== undefined
}

/** What has been said of numbers in a document, the newest first, and what of it was taken back. */
export async function otherNumbersOf({ db }: Scope, document: GrantedDocument<'document.mark_other_number'>) {
  const withdrawer = aliasedTable(users, 'withdrawer')
  const rows = await db
    .select({ marked: documentOtherNumbers, by: users.name, withdrawer: withdrawer.name })
    .from(documentOtherNumbers)
    .leftJoin(users, eq(users.id, documentOtherNumbers.markedBy))
    .leftJoin(withdrawer, eq(withdrawer.id, documentOtherNumbers.withdrawnBy))
    .where(eq(documentOtherNumbers.documentId, document.id))
    .orderBy(desc(documentOtherNumbers.markedAt), desc(documentOtherNumbers.id))
    .limit(50)
  return rows.map(({ marked: { id, reason, markedAt, withdrawnAt, withdrawnReason }, by, ...row }) => ({
    ...{ id, reason, by: by ?? '' },
    at: markedAt.toISOString(),
    withdrawal: withdrawnAt && {
      by: row.withdrawer ?? '',
      reason: withdrawnReason ?? '',
      at: withdrawnAt.toISOString(),
    },
  }))
}
