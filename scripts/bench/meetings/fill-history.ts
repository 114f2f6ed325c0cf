import { eq } from 'drizzle-orm'
import type { Database } from '#db/database'
import {
  actionItemReports,
  actionItems,
  agendaItems,
  attendances,
  decisions,
  documents,
  documentUpdates,
  itemOutcomes,
  meetingNotices,
  meetings,
  minutes,
  minutesApprovals,
  seatHoldings,
  seats,
} from '#db/schema'
import { newId } from '~/core/ids'
import { initialUpdate } from '~/editor/content'
import type { Stage } from '../pages/fill-people'
import { around, insertAll, many } from '../pages/insert'
import { textOfWords } from '../measuring/text'

/** What a group leaves behind in ten years. */
export const history = { meetings: 200, itemsEach: 20, actionItemsEach: 2, people: 20 }

/** Every second item was decided in. */
const decidedEach = 2
/** Meetings still to be held, of which agendas and what is left over are read. */
const ahead = 2
const dayMs = 86_400_000
const daysBetween = 18
const states = ['done', 'done', 'done', 'done', 'done', 'dropped', 'in_progress', 'not_started'] as const
const kinds = ['information', 'discussion', 'decision'] as const

export interface History {
  meetingIds: string[]
  /** The meeting that goes on: its minutes are open. */
  goingOn: string
}

/** Ten years of a group's meetings with all that came of them: the newest two are ahead, the one before goes on. */
export async function fillHistory(
  db: Database,
  { workspaces, ...stage }: Stage,
  now: Date,
): Promise<History> {
  const workspaceId = around(workspaces, 0).id
  const rows = meetingRows(workspaceId, now)
  await insertAll(db, meetings, rows)
  await insertAll(
    db,
    meetingNotices,
    rows.map(({ id, startsAt }) => ({
      id: newId(),
      meetingId: id,
      kind: 'called' as const,
      sentAt: startsAt,
    })),
  )
  const held = rows.slice(0, rows.length - ahead)
  await fillMinutes(db, workspaceId, held, stage)
  await fillAttendance(db, workspaceId, held)
  const items = await fillItems(db, rows, stage)
  const concluded = items.filter(({ meetingId }) => held.some(({ id }) => id === meetingId))
  await fillDecisions(db, concluded, stage)
  await fillActionItems(db, concluded, stage, now)
  return { meetingIds: rows.map(({ id }) => id), goingOn: held.at(-1)?.id ?? '' }
}

type Row = ReturnType<typeof meetingRows>[number]

function meetingRows(workspaceId: string, now: Date) {
  const numbers = new Map<number, number>()
  return many(history.meetings, (nth) => {
    const startsAt = new Date(now.getTime() + (nth - history.meetings + ahead + 0.4) * daysBetween * dayMs)
    const year = startsAt.getUTCFullYear()
    const number = (numbers.get(year) ?? 0) + 1
    numbers.set(year, number)
    const facts = { id: newId(), workspaceId, year, number, title: `Møte om sak ${nth}`, place: 'Oslo' }
    return { ...facts, startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000), createdAt: startsAt }
  })
}

async function fillMinutes(
  db: Database,
  workspaceId: string,
  held: readonly Row[],
  { userIds }: Pick<Stage, 'userIds'>,
) {
  const update = Buffer.from(initialUpdate(textOfWords(2_500)))
  const writer = around(userIds, 0)
  const texts = held.map((meeting, nth) => {
    const isApproved = nth < held.length - 1
    return { meeting, isApproved, documentId: newId(), minutesId: newId() }
  })
  await insertAll(
    db,
    documents,
    texts.map(({ meeting, isApproved, documentId }) => ({
      ...{ id: documentId, workspaceId, kind: 'minutes' as const, title: `Referat ${meeting.title}` },
      ...{ language: 'nb' as const, audience: 'group' as const, accessCode: 'internal' as const },
      state: isApproved ? ('decided' as const) : ('draft' as const),
      ...{ createdBy: writer, createdAt: meeting.startsAt, updatedAt: meeting.startsAt },
    })),
  )
  await insertAll(
    db,
    documentUpdates,
    texts.map(({ meeting, documentId }) => ({
      ...{ documentId, sequence: 1, update, userId: writer, at: meeting.startsAt },
    })),
  )
  await insertAll(
    db,
    minutes,
    texts.map(({ meeting, documentId, minutesId }) => ({
      ...{ id: minutesId, meetingId: meeting.id, documentId, openedBy: writer, openedAt: meeting.startsAt },
    })),
  )
  await insertAll(
    db,
    minutesApprovals,
    texts
      .filter(({ isApproved }) => isApproved)
      .map(({ meeting, minutesId }) => ({
        ...{ minutesId, approvedBy: writer, approvedAt: meeting.endsAt, contentHash: '' },
      })),
  )
}

/** Everybody has been there from the beginning. */
async function fillAttendance(db: Database, workspaceId: string, held: readonly Row[]) {
  const validFrom = held[0]?.startsAt.toISOString().slice(0, 10) ?? ''
  await db.update(seats).set({ validFrom })
  await db.update(seatHoldings).set({ validFrom })
  const own = await db.select().from(seats).where(eq(seats.workspaceId, workspaceId))
  await insertAll(
    db,
    attendances,
    held.flatMap(({ id, startsAt }) =>
      own.map((seat) => ({
        ...{ id: newId(), meetingId: id, seatId: seat.id, kind: 'present' as const, recordedAt: startsAt },
      })),
    ),
  )
}

async function fillItems(db: Database, rows: readonly Row[], { userIds }: Pick<Stage, 'userIds'>) {
  const numbers = new Map<number, number>()
  const items = rows.flatMap(({ id: meetingId, workspaceId, year, startsAt }) =>
    many(history.itemsEach, (position) => {
      const number = (numbers.get(year) ?? 0) + 1
      numbers.set(year, number)
      const words = { title: `Sak om punkt ${number}`, background: 'Bakgrunnen er kjent.', presenter: '' }
      const facts = { kind: around(kinds, position), minutesPlanned: 5, createdBy: around(userIds, number) }
      const place = { id: newId(), workspaceId, meetingId, year, number, position: position + 1 }
      return { ...place, ...words, ...facts, createdAt: startsAt }
    }),
  )
  await insertAll(db, agendaItems, items)
  await insertAll(
    db,
    itemOutcomes,
    items
      .filter(({ position }) => position % decidedEach)
      .map(({ id, createdAt }) => ({
        ...{ agendaItemId: id, kind: 'noted' as const, note: '', recordedAt: createdAt },
      })),
  )
  return items
}

type Item = Awaited<ReturnType<typeof fillItems>>[number]

async function fillDecisions(db: Database, items: readonly Item[], { userIds }: Pick<Stage, 'userIds'>) {
  const numbers = new Map<number, number>()
  const rows = items
    .filter(({ position }) => position % decidedEach === 0)
    .map(({ id, workspaceId, meetingId, year, createdAt }, nth) => {
      const number = (numbers.get(year) ?? 0) + 1
      numbers.set(year, number)
      const text = `Gruppen vedtar at etatene samordner punkt ${nth}, og melder tilbake i neste møte.`
      const where = { id: newId(), workspaceId, meetingId, agendaItemId: id, year, number }
      const state = nth % 20 ? ('done' as const) : ('in_progress' as const)
      return { ...where, text, state, recordedBy: around(userIds, nth), recordedAt: createdAt }
    })
  await insertAll(db, decisions, rows)
}

async function fillActionItems(
  db: Database,
  items: readonly Item[],
  { userIds, organisationIds }: Pick<Stage, 'userIds' | 'organisationIds'>,
  now: Date,
) {
  const rows = items.flatMap(({ id, workspaceId, meetingId, createdAt }, nth) =>
    many(history.actionItemsEach, (more) => {
      const place = nth * history.actionItemsEach + more
      // Most of what is old has been done; what is open is due around now.
      const state = around(states, place)
      const isOpen = state === 'in_progress' || state === 'not_started'
      const due = new Date((isOpen ? now : createdAt).getTime() + ((place % 90) - (isOpen ? 20 : 0)) * dayMs)
      return {
        ...{
          id: newId(),
          workspaceId,
          meetingId,
          agendaItemId: id,
          title: `Følge opp punkt ${place}`,
          state,
        },
        organisationId: around(organisationIds, Math.floor(place / 3)),
        userId: place % 4 ? around(userIds, Math.floor(place / 5)) : null,
        deadline: due.toISOString().slice(0, 10),
        ...{ createdBy: around(userIds, place), createdAt, updatedAt: createdAt },
      }
    }),
  )
  await insertAll(db, actionItems, rows)
  await insertAll(
    db,
    actionItemReports,
    rows
      .filter(({ state }) => state !== 'not_started')
      .map(({ id, state, createdBy, createdAt }) => ({
        ...{ id: newId(), actionItemId: id, fromState: 'not_started' as const, toState: state, note: '' },
        ...{ reportedBy: createdBy, reportedAt: createdAt },
      })),
  )
}
