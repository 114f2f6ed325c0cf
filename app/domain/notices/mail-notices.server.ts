import { and, count, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import { notices, noticeSettings, seatHoldings, seats, users, workspaces } from '#db/schema'
import { osloTimeOfDay } from '~/core/calendar'
import { inForce } from '~/core/in-force'
import { named, nameOf } from '~/core/named'
import type { Store } from '~/core/store'
import { write, type Tx } from '~/core/write'
import { writeMail } from '~/domain/people/write-mail.server'
import { consultationsPlace, isCounted, usualLevel } from './mailing'

/** Nobody gets the daily mail before this time of day in Oslo. */
const notBefore = '06:00'

/** As many people in one go; the others come the next time. */
const most = 500

interface Counted {
  userId: string
  /** Null for what reached the person through their organisation. */
  workspaceId: string | null
  number: number
}

/**
 * Tells people by mail, once a day, how much is new for them and where: what they have not read, and want to hear of.
 * The mail has numbers and names of workspaces in it, and nothing of what people have written. What has been counted is
 * marked in the same transaction, so that it is counted once.
 * @param origin where the links of the mail go
 */
export async function mailNotices(store: Store, origin: string): Promise<void> {
  if (osloTimeOfDay(store.clock.now()) < notBefore) return
  await write(store, null, async (tx) => {
    const people = await peopleWithNews(tx)
    if (!people.length) return
    const counted = await countFor(tx, people)
    await tx.db
      .update(notices)
      .set({ gatheredOn: tx.today })
      .where(and(inArray(notices.userId, people), isNull(notices.gatheredOn)))
    await mailEach(tx, counted, origin)
  })
}

/** Those who have been told of something since their last mail, and have had none today. */
async function peopleWithNews({ db, today }: Tx): Promise<string[]> {
  const hadToday = db.select({ userId: notices.userId }).from(notices).where(eq(notices.gatheredOn, today))
  const rows = await db
    .selectDistinct({ userId: notices.userId })
    .from(notices)
    .where(and(isNull(notices.gatheredOn), notInArray(notices.userId, hadToday)))
    .orderBy(notices.userId)
    .limit(most)
  return rows.map(({ userId }) => userId)
}

/** How much of it is unread and wanted, by person and workspace; nothing of workspaces that the person has left. */
async function countFor(tx: Tx, people: string[]): Promise<Counted[]> {
  const place = sql<string>`coalesce(${notices.workspaceId}, ${consultationsPlace})`
  const rows = await tx.db
    .select({
      userId: notices.userId,
      workspaceId: notices.workspaceId,
      kind: notices.kind,
      level: noticeSettings.level,
      number: count(),
    })
    .from(notices)
    .leftJoin(noticeSettings, and(eq(noticeSettings.userId, notices.userId), eq(noticeSettings.place, place)))
    .where(and(inArray(notices.userId, people), isNull(notices.gatheredOn), isNull(notices.readAt)))
    .groupBy(notices.userId, notices.workspaceId, notices.kind, noticeSettings.level)
  const seated = await seatsOf(tx, people)
  const sums = new Map<string, Counted>()
  for (const { userId, workspaceId, kind, level, number } of rows) {
    const where = `${userId} ${workspaceId ?? ''}`
    if (!isCounted(kind, level ?? usualLevel) || (workspaceId && !seated.has(where))) continue
    const sum = sums.get(where) ?? { userId, workspaceId, number: 0 }
    sums.set(where, { ...sum, number: sum.number + Number(number) })
  }
  return [...sums.values()]
}

/** Who has a seat where today, as `<person> <workspace>`. */
async function seatsOf({ db, today }: Tx, people: string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ userId: seatHoldings.userId, workspaceId: seats.workspaceId })
    .from(seatHoldings)
    .innerJoin(seats, eq(seats.id, seatHoldings.seatId))
    .where(and(inArray(seatHoldings.userId, people), inForce(seats, today), inForce(seatHoldings, today)))
  return new Set(rows.map(({ userId, workspaceId }) => `${userId} ${workspaceId}`))
}

async function mailEach(tx: Tx, counted: Counted[], origin: string): Promise<void> {
  if (!counted.length) return
  const ids = [...new Set(counted.map(({ userId }) => userId))]
  const people = await tx.db.select().from(users).where(inArray(users.id, ids))
  const places = await workspacesNamed(tx, counted)
  for (const { id, email, language } of people) {
    const theirs = counted.filter(({ userId }) => userId === id)
    const off = `${origin}/account/notices`
    await writeMail(tx, {
      to: email,
      language,
      unsubscribe: off,
      compose: ({ notices: words }) => ({
        subject: words.subject(theirs.reduce((sum, { number }) => sum + number, 0)),
        lines: [
          words.about,
          theirs
            .map(({ workspaceId, number }) => {
              const workspace = places.get(workspaceId ?? '')
              return words.at(workspace ? named(workspace, 'name', language) : words.consultations, number)
            })
            .sort((a, b) => a.localeCompare(b, 'nb'))
            .join('\n'),
          words.link,
          `${origin}/my-page`,
          words.off,
          off,
        ],
      }),
    })
  }
}

async function workspacesNamed({ db }: Tx, counted: Counted[]) {
  const ids = [...new Set(counted.flatMap(({ workspaceId }) => workspaceId ?? []))]
  const rows = ids.length
    ? await db
        .select({ id: workspaces.id, ...nameOf(workspaces) })
        .from(workspaces)
        .where(inArray(workspaces.id, ids))
    : []
  return new Map(rows.map((row) => [row.id, row]))
}
