import { and, asc, count, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import { decisions, documents, meetingNotices, meetings, minutes, minutesApprovals, users } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { papersOfAgenda } from '../agenda-papers/papers.server'
import { mandateInForce } from '../mandates/in-force.server'
import { isShownMembers } from '../workspaces/member-list.server'
import type { GrantedMeeting } from './access.server'
import { agendaOf } from './agenda-queries.server'
import { attendanceOf } from './attendance-queries.server'
import { mayReadItem, meetingRules } from './policy'
import { presentListedMeeting, presentMeeting, type ListedMeeting } from './present'
import { newestNotices } from './notice-kinds.server'
import { quorumOf } from './quorum.server'

/** A page of a workspace's calendar; whoever has a seat may see it, and the workspace has been granted. */
export async function meetingsIn(
  scope: Scope,
  workspaceId: string,
  wish: { when: 'upcoming' | 'past'; page: number; size: number },
): Promise<{ meetings: ListedMeeting[]; total: number }> {
  const upcoming = wish.when === 'upcoming'
  const where: SQL | undefined = and(
    eq(meetings.workspaceId, workspaceId),
    upcoming ? gte(meetings.endsAt, scope.now) : lt(meetings.endsAt, scope.now),
  )
  const [total] = await scope.db.select({ count: count() }).from(meetings).where(where)
  const rows = await scope.db
    .select({ meeting: meetings, minutes: documents.state })
    .from(meetings)
    .leftJoin(minutes, eq(minutes.meetingId, meetings.id))
    .leftJoin(documents, eq(documents.id, minutes.documentId))
    .where(where)
    .orderBy(upcoming ? asc(meetings.startsAt) : desc(meetings.startsAt), asc(meetings.id))
    .limit(wish.size)
    .offset((wish.page - 1) * wish.size)
  const sent = await newestNotices(
    scope,
    rows.map((row) => row.meeting.id),
  )
  return {
    meetings: rows.map((row) => presentListedMeeting(row, sent.get(row.meeting.id))),
    total: Number(total?.count ?? 0),
  }
}

/** A meeting as its pages show it: the calendar facts for all, the rest for those who may read the agenda. */
export async function meetingPage(
  scope: Scope,
  viewer: Viewer,
  granted: GrantedMeeting<'meeting.read'>,
  language: Language,
) {
  const [row] = await scope.db.select().from(meetings).where(eq(meetings.id, granted.id))
  if (!row) throw new Error('a granted meeting is missing')
  const notices = await scope.db
    .select({ notice: meetingNotices, by: users.name })
    .from(meetingNotices)
    .leftJoin(users, eq(users.id, meetingNotices.sentBy))
    .where(eq(meetingNotices.meetingId, granted.id))
    .orderBy(asc(meetingNotices.sentAt), asc(meetingNotices.id))
    .limit(50)
  const mayReadAgenda = meetingRules['meeting.read_agenda'](viewer, granted)
  const all = mayReadAgenda ? await agendaOf(scope, granted.id) : null
  const agenda = all?.filter(({ audience }) => mayReadItem(viewer, granted.workspaceId, audience)) ?? null
  const papers = agenda ? await papersOfAgenda(scope, viewer, granted.id) : {}
  const hidden = new Set(all?.filter((item) => !agenda?.includes(item)).map(({ id }) => id))
  const decided = mayReadAgenda ? await decisionsOf(scope, granted.id) : []
  const attendance = mayReadAgenda ? await attendanceOf(scope, granted, language) : []
  return {
    meeting: presentMeeting(row, granted, notices),
    agenda: agenda?.map((item) => ({ ...item, papers: papers[item.id] ?? [] })) ?? null,
    /** Who had a seat and who came; nothing for those whom the list of people is kept from. */
    attendance: (await isShownMembers(scope, viewer, [granted.workspaceId])) ? attendance : [],
    quorum: mayReadAgenda ? await quorumOf(scope, granted, attendance) : null,
    decisions: decided.filter(({ agendaItemId }) => !agendaItemId || !hidden.has(agendaItemId)),
    minutes: mayReadAgenda ? await minutesOf(scope, granted.id) : null,
    /** The version of the mandate that the meeting is held under. */
    mandate:
      (await mandateInForce(scope, granted.workspaceId, localDateOf(row.startsAt), granted.id))?.number ??
      null,
  }
}

async function decisionsOf({ db }: Scope, meetingId: string) {
  const rows = await db
    .select()
    .from(decisions)
    .where(eq(decisions.meetingId, meetingId))
    .orderBy(asc(decisions.year), asc(decisions.number))
    .limit(200)
  return rows.map(({ id, number, year, text, agendaItemId, mandateTaskId, version }) => ({
    id,
    number: yearNumber(number, year),
    text,
    agendaItemId,
    mandateTaskId,
    version,
  }))
}

async function minutesOf({ db }: Scope, meetingId: string) {
  const [row] = await db
    .select({ minutes, state: documents.state, language: documents.language, openedBy: users.name })
    .from(minutes)
    .innerJoin(documents, eq(documents.id, minutes.documentId))
    .leftJoin(users, eq(users.id, minutes.openedBy))
    .where(eq(minutes.meetingId, meetingId))
  if (!row) return null
  return {
    documentId: row.minutes.documentId,
    state: row.state,
    language: row.language,
    openedBy: row.openedBy ?? '',
    approved: await approvalOf(db, row.minutes.id),
  }
}

/** By whom, in which later meeting or by nobody's objection; null while they are not approved. */
async function approvalOf(db: Scope['db'], minutesId: string) {
  const [row] = await db
    .select({ approval: minutesApprovals, by: users.name, meeting: meetings })
    .from(minutesApprovals)
    .leftJoin(users, eq(users.id, minutesApprovals.approvedBy))
    .leftJoin(meetings, eq(meetings.id, minutesApprovals.inMeetingId))
    .where(eq(minutesApprovals.minutesId, minutesId))
  if (!row) return null
  const { approval, by, meeting } = row
  return {
    way: approval.way,
    by: by ?? '',
    inMeeting: meeting ? yearNumber(meeting.number, meeting.year) : '',
    at: approval.approvedAt.toISOString(),
  }
}
