import { asc, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import {
  agendaItems,
  decisionReports,
  decisionRevisions,
  decisions,
  mandates,
  meetings,
  procedures,
  users,
  workspaces,
} from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { GrantedDecision } from './access.server'
import { isSettled } from './policy'

/** A decision with where it came from, what came of it and how its words were corrected, as its page shows it. */
export async function decisionPage(
  scope: Scope,
  granted: GrantedDecision<'decision.read'>,
  language: Language,
) {
  const [row] = await scope.db
    .select({
      decision: decisions,
      meeting: meetings,
      procedure: procedures,
      item: agendaItems,
      workspace: workspaces,
      mandate: mandates.number,
    })
    .from(decisions)
    .leftJoin(meetings, eq(meetings.id, decisions.meetingId))
    .leftJoin(procedures, eq(procedures.id, decisions.procedureId))
    .innerJoin(workspaces, eq(workspaces.id, decisions.workspaceId))
    .leftJoin(agendaItems, eq(agendaItems.id, decisions.agendaItemId))
    .leftJoin(mandates, eq(mandates.id, decisions.mandateId))
    .where(eq(decisions.id, granted.id))
  if (!row) throw new Error('a granted decision is missing')
  const { decision, meeting, procedure, item, workspace, mandate } = row
  const reports = await reportsOf(scope, granted.id)
  return {
    id: decision.id,
    number: yearNumber(decision.number, decision.year),
    text: decision.text,
    state: decision.state,
    version: decision.version,
    agendaItemId: decision.agendaItemId,
    workspace: { slug: workspace.slug, name: named(workspace, 'name', language) },
    /** The day it was made, a local date. */
    date: localDateOf(meeting?.startsAt ?? decision.recordedAt),
    meeting: meeting && {
      id: meeting.id,
      number: yearNumber(meeting.number, meeting.year),
      title: meeting.title,
    },
    procedure: procedure && {
      id: procedure.id,
      number: yearNumber(procedure.number, procedure.year),
      title: procedure.title,
    },
    item: item && { number: yearNumber(item.number, item.year), title: item.title },
    mandate,
    mandateTaskId: decision.mandateTaskId,
    isApproved: isSettled(granted),
    isInternal: granted.isInternal,
    reports,
    supersededBy:
      (decision.state === 'superseded' && reports.findLast(({ to }) => to === 'superseded')?.supersededBy) ||
      null,
    supersedes: await supersededBy(scope, granted.id),
    revisions: await revisionsOf(scope, decision),
  }
}

async function reportsOf({ db }: Scope, decisionId: string) {
  const successor = alias(decisions, 'successor')
  const rows = await db
    .select({ report: decisionReports, by: users.name, successor })
    .from(decisionReports)
    .leftJoin(users, eq(users.id, decisionReports.reportedBy))
    .leftJoin(successor, eq(successor.id, decisionReports.supersededById))
    .where(eq(decisionReports.decisionId, decisionId))
    .orderBy(asc(decisionReports.reportedAt), asc(decisionReports.id))
    .limit(200)
  return rows.map((row) => ({
    id: row.report.id,
    to: row.report.toState,
    note: row.report.note,
    by: row.by ?? '',
    at: row.report.reportedAt.toISOString(),
    supersededBy: row.successor && linkTo(row.successor),
  }))
}

/** The decisions whose place this one has taken, as they stand now. */
async function supersededBy({ db }: Scope, decisionId: string) {
  const rows = await db
    .selectDistinct({
      id: decisions.id,
      number: decisions.number,
      year: decisions.year,
      state: decisions.state,
    })
    .from(decisionReports)
    .innerJoin(decisions, eq(decisions.id, decisionReports.decisionId))
    .where(eq(decisionReports.supersededById, decisionId))
    .limit(50)
  return rows.filter(({ state }) => state === 'superseded').map(linkTo)
}

/** What a correction changes. */
type Before = Pick<typeof decisions.$inferSelect, 'text' | 'mandateTaskId'>

async function revisionsOf({ db }: Scope, decision: Before & { id: string }) {
  const rows = await db
    .select({ revision: decisionRevisions, by: users.name })
    .from(decisionRevisions)
    .leftJoin(users, eq(users.id, decisionRevisions.revisedBy))
    .where(eq(decisionRevisions.decisionId, decision.id))
    .orderBy(desc(decisionRevisions.number))
    .limit(200)
  return rows.map(({ revision, by }, place) => {
    const after: Before = rows[place - 1]?.revision ?? decision
    return {
      id: revision.id,
      before: revision.text,
      taskBefore: revision.mandateTaskId,
      /** The words were changed, and not only the task that it serves. */
      isReworded: revision.text !== after.text,
      isRetasked: revision.mandateTaskId !== after.mandateTaskId,
      reason: revision.reason,
      by: by ?? '',
      at: revision.revisedAt.toISOString(),
    }
  })
}

/** What may take the place of a decision: the others of the group, newest first. */
export async function possibleSuccessors({ db }: Scope, granted: GrantedDecision<'decision.report'>) {
  const rows = await db
    .select({ id: decisions.id, number: decisions.number, year: decisions.year, text: decisions.text })
    .from(decisions)
    .where(eq(decisions.workspaceId, granted.workspaceId))
    .orderBy(desc(decisions.year), desc(decisions.number))
    .limit(200)
  return rows
    .filter(({ id }) => id !== granted.id)
    .map(({ id, number, year, text }) => ({ id, number: yearNumber(number, year), text }))
}

function linkTo({ id, number, year }: { id: string; number: number; year: number }) {
  return { id, number: yearNumber(number, year) }
}
