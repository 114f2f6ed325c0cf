import { asc, eq, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import {
  minutes,
  minutesCorrectionAbandonments,
  minutesCorrectionApprovals,
  minutesCorrections,
  users,
} from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'

/** The later versions of minutes, in order, with why they were made and by whom they were approved or given up. */
export async function correctionsOf({ db }: Pick<Scope, 'db'>, minutesId: string) {
  const approver = alias(users, 'approver')
  const quitter = alias(users, 'quitter')
  const rows = await db
    .select({
      correction: minutesCorrections,
      by: users.name,
      approval: minutesCorrectionApprovals,
      approvedBy: approver.name,
      abandonment: minutesCorrectionAbandonments,
      abandonedBy: quitter.name,
    })
    .from(minutesCorrections)
    .leftJoin(users, eq(users.id, minutesCorrections.startedBy))
    .leftJoin(minutesCorrectionApprovals, eq(minutesCorrectionApprovals.correctionId, minutesCorrections.id))
    .leftJoin(approver, eq(approver.id, minutesCorrectionApprovals.approvedBy))
    .leftJoin(
      minutesCorrectionAbandonments,
      eq(minutesCorrectionAbandonments.correctionId, minutesCorrections.id),
    )
    .leftJoin(quitter, eq(quitter.id, minutesCorrectionAbandonments.abandonedBy))
    .where(eq(minutesCorrections.minutesId, minutesId))
    .orderBy(asc(minutesCorrections.number))
    .limit(100)
  return rows.map(({ correction, by, approval, approvedBy, abandonment, abandonedBy }) => ({
    id: correction.id,
    number: correction.number,
    documentId: correction.documentId,
    previousDocumentId: correction.previousDocumentId,
    reason: correction.reason,
    startedById: correction.startedBy,
    by: by ?? '',
    at: correction.startedAt.toISOString(),
    /** Given up before it was approved, and why. */
    abandoned: abandonment && {
      by: abandonedBy ?? '',
      at: abandonment.abandonedAt.toISOString(),
      reason: abandonment.reason,
    },
    approved: approval && { by: approvedBy ?? '', at: approval.approvedAt.toISOString() },
  }))
}

/** A later version of the minutes of a meeting, as an address names it. @throws Refusal `not-found` */
export async function requireCorrection(
  scope: Pick<Scope, 'db'>,
  meeting: { minutes: { id: string } | null },
  correctionId: string,
) {
  const all = meeting.minutes ? await correctionsOf(scope, meeting.minutes.id) : []
  const found = all.find(({ id }) => id === correctionId)
  if (!found) throw new Refusal('not-found')
  return found
}

/** The text that minutes were first approved as, whichever stands now: the one that was out for remarks. */
export async function firstTextOf(
  scope: Pick<Scope, 'db'>,
  current: { id: string; documentId: string },
): Promise<string> {
  const [first] = await correctionsOf(scope, current.id)
  return first?.previousDocumentId ?? current.documentId
}

/** The meeting whose minutes a text is, was or will be; null when it is no minutes. */
export async function meetingOfText({ db }: Pick<Scope, 'db'>, documentId: string): Promise<string | null> {
  const [current] = await db
    .select({ meetingId: minutes.meetingId })
    .from(minutes)
    .where(eq(minutes.documentId, documentId))
  if (current) return current.meetingId
  const { documentId: next, previousDocumentId: previous } = minutesCorrections
  const [other] = await db
    .select({ meetingId: minutes.meetingId })
    .from(minutesCorrections)
    .innerJoin(minutes, eq(minutes.id, minutesCorrections.minutesId))
    .where(or(eq(next, documentId), eq(previous, documentId)))
    .limit(1)
  return other?.meetingId ?? null
}

/** Whether a later version of these minutes has been approved: then this text does not stand any more. */
export async function isCorrected({ db }: Pick<Scope, 'db'>, documentId: string): Promise<boolean> {
  const [later] = await db
    .select({ id: minutesCorrections.id })
    .from(minutesCorrections)
    .innerJoin(minutesCorrectionApprovals, eq(minutesCorrectionApprovals.correctionId, minutesCorrections.id))
    .where(eq(minutesCorrections.previousDocumentId, documentId))
    .limit(1)
  return later !== undefined
}
