import { eq, inArray } from 'drizzle-orm'
import { reminders, users } from '#db/schema'
import { osloTimeOfDay } from '~/core/calendar'
import { newId } from '~/core/ids'
import type { NoticeKind } from '~/core/notice-kinds'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'
import { notify } from '~/domain/notices/notify.server'
import { writeMail } from '~/domain/people/write-mail.server'
import { dueActionItems, type Due } from './due-items.server'
import { dueMilestones } from './due-milestones.server'
import { dueReviews } from './due-reviews.server'
import { endingAgreements } from './ending-agreements.server'
import { endingMandates } from './ending-mandates.server'
import { endingSeats } from './ending-seats.server'
import { missingMinutes } from './missing-minutes.server'
import { unansweredProcedures } from './open-procedures.server'

/** Nobody is reminded before this time of day in Oslo. */
const notBefore = '06:00'

const noticeKinds: Record<Due['kind'], NoticeKind> = {
  week_left: 'action_item_due',
  day_left: 'action_item_due',
  overdue: 'action_item_overdue',
  minutes_missing: 'minutes_missing',
  mandate_expires_90: 'mandate_expires',
  mandate_expires_30: 'mandate_expires',
  mandate_revision_90: 'mandate_revision',
  mandate_revision_30: 'mandate_revision',
  procedure_week_left: 'procedure_due',
  procedure_day_left: 'procedure_due',
  seat_ends: 'seat_ends',
  seat_review: 'seat_review_due',
  agreement_expires_90: 'agreement_expires',
  agreement_notice: 'agreement_notice',
  milestone_near: 'milestone_due',
  milestone_overdue: 'milestone_overdue',
}

/**
 * Reminds everyone of what is near its deadline or past it, of minutes that are missing, of mandates, seats and
 * agreements that run out, of milestones, of seats that nobody has gone through for a quarter, and of written procedures
 * that wait for an answer: a notice for each thing, and one mail a day that gathers them, to those who want it. What has been reminded of is written down in the same
 * transaction, so that it is done once, however often the process starts.
 * @param origin where the links of the mail go
 */
export async function remindEveryone(store: Store, origin: string): Promise<void> {
  if (osloTimeOfDay(store.clock.now()) < notBefore) return
  await write(store, null, async (tx) => {
    const due = await withoutThoseReminded(tx, [
      ...(await dueActionItems(tx)),
      ...(await missingMinutes(tx)),
      ...(await endingMandates(tx)),
      ...(await unansweredProcedures(tx)),
      ...(await endingSeats(tx)),
      ...(await endingAgreements(tx)),
      ...(await dueMilestones(tx)),
      ...(await dueReviews(tx)),
    ])
    if (!due.length) return
    await putDown(tx, due)
    await tellEach(tx, due)
    await mailEach(tx, due, origin)
  })
}

/** One mail a day: whoever has had today's is told of the rest tomorrow. */
async function withoutThoseReminded(tx: Tx, due: Due[]): Promise<Due[]> {
  const today = await tx.db
    .selectDistinct({ userId: reminders.userId })
    .from(reminders)
    .where(eq(reminders.sentOn, tx.today))
  const reminded = new Set(today.map(({ userId }) => userId))
  return due.filter(({ userId }) => !reminded.has(userId))
}

async function putDown(tx: Tx, due: Due[]): Promise<void> {
  for (const part of inParts(due)) {
    await tx.db.insert(reminders).values(
      part.map(({ userId, kind, objectId, due: day }) => ({
        id: newId(),
        userId,
        kind,
        objectId,
        due: day,
        sentOn: tx.today,
        sentAt: tx.now,
      })),
    )
  }
}

async function tellEach(tx: Tx, due: Due[]): Promise<void> {
  for (const same of groupsOf(due, ({ kind, objectId, href }) => `${kind} ${objectId} ${href}`)) {
    const [first] = same
    if (!first) continue
    const { kind, workspaceId, href, detail } = first
    const people = same.map(({ userId }) => userId)
    await notify(tx, people, { kind: noticeKinds[kind], workspaceId, href, detail })
  }
}

async function mailEach(tx: Tx, due: Due[], origin: string): Promise<void> {
  const people = await peopleByMail(tx, [...new Set(due.map(({ userId }) => userId))])
  for (const [userId, { email, language }] of people) {
    const theirs = due.filter((one) => one.userId === userId)
    const number = (kind: Due['kind']) => theirs.filter((one) => one.kind === kind).length
    const off = `${origin}/account/reminders`
    await writeMail(tx, {
      to: email,
      language,
      unsubscribe: off,
      compose: ({ reminders: words }) => {
        const stages = (['overdue', 'day_left', 'week_left'] as const).filter((stage) => number(stage) > 0)
        const unanswered = theirs.filter(({ kind }) => kind.startsWith('procedure_'))
        const missing = theirs.filter(({ kind }) => kind === 'minutes_missing')
        const seats = theirs.filter(({ kind }) => kind === 'seat_ends')
        const reviews = theirs.filter(({ kind }) => kind === 'seat_review')
        const agreements = pagesOf(theirs.filter(({ kind }) => kind.startsWith('agreement_')))
        const milestones = theirs.filter(({ kind }) => kind.startsWith('milestone_'))
        const mandates = pagesOf(theirs.filter(({ kind }) => kind.startsWith('mandate_')))
        return {
          subject: words.subject(theirs.length),
          lines: [
            ...(stages.length ? [stages.map((stage) => words[stage](number(stage))).join('\n')] : []),
            ...(stages.length ? [words.link, `${origin}/action-items`] : []),
            ...(missing.length ? [words.minutes_missing(missing.length)] : []),
            ...missing.map(({ href }) => origin + href),
            ...(mandates.length ? [words.mandates(mandates.length)] : []),
            ...mandates.map((href) => origin + href),
            ...(unanswered.length ? [words.procedures(unanswered.length)] : []),
            ...unanswered.map(({ href }) => origin + href),
            ...(seats.length ? [words.seats(seats.length)] : []),
            ...seats.map(({ href }) => origin + href),
            ...(reviews.length ? [words.seatReviews(reviews.length)] : []),
            ...reviews.map(({ href }) => origin + href),
            ...(milestones.length ? [words.milestones(milestones.length)] : []),
            ...new Set(milestones.map(({ href }) => origin + href)),
            ...(agreements.length ? [words.agreements(agreements.length)] : []),
            ...agreements.map((href) => origin + href),
            words.off,
            off,
          ],
        }
      },
    })
  }
}

/** What they are about, each once: a mandate that runs out and is to be revised is still one. */
function pagesOf(due: Due[]): string[] {
  return [...new Set(due.map(({ href }) => href))]
}

/** Those who want reminders by mail. */
async function peopleByMail({ db }: Tx, userIds: string[]) {
  const people = new Map<string, { email: string; language: 'nb' | 'nn' | 'en' }>()
  for (const part of inParts(userIds)) {
    const rows = await db.select().from(users).where(inArray(users.id, part))
    for (const { id, email, language, remindersOffAt } of rows) {
      if (!remindersOffAt) people.set(id, { email, language })
    }
  }
  return people
}

/** A statement takes so many values and no more. */
function inParts<One>(all: One[], size = 500): One[][] {
  const parts: One[][] = []
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size))
  return parts
}

function groupsOf<One>(all: One[], keyOf: (one: One) => string): One[][] {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}
