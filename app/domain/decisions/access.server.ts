import { and, eq, exists, inArray, isNotNull, notExists, or, sql, type SQL } from 'drizzle-orm'
import { agendaItems, decisions, documents, minutes, minutesApprovals } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import type { SeatRole, Viewer } from '~/core/viewer'
import { loadMeeting } from '../meetings/access.server'
import { loadProcedure } from '../procedures/access.server'
import { decisionRules, type DecisionThing } from './policy'

export type GrantedDecision<Action extends string> = Granted<Action, DecisionThing>

/** The one way to a decision that one may act on. */
export const grantDecision = createGrant({ load: loadDecision, rules: decisionRules, read: 'decision.read' })

async function loadDecision(scope: Scope, id: string): Promise<DecisionThing | null> {
  const [found] = await scope.db
    .select({ row: decisions, audience: agendaItems.audience })
    .from(decisions)
    .leftJoin(agendaItems, eq(agendaItems.id, decisions.agendaItemId))
    .where(eq(decisions.id, id))
  if (!found) return null
  const { row, audience } = found
  const meeting = row.meetingId ? await loadMeeting(scope, row.meetingId) : null
  const procedure = row.procedureId ? await loadProcedure(scope, row.procedureId) : null
  const slug = (meeting ?? procedure)?.slug ?? ''
  const { workspaceId, number, year, state, version } = row
  return {
    id,
    workspaceId,
    slug,
    number,
    year,
    state,
    version,
    isInternal: audience === 'internal',
    meeting,
    procedure,
  }
}

/** The condition that keeps a list of `decisions` to what the viewer may read; a parity test holds it to the rule. */
export function visibleDecisions(viewer: Viewer, { db }: Pick<Scope, 'db'>): SQL | undefined {
  const seatedAs = (...roles: SeatRole[]) => [
    ...new Set(viewer.seats.filter(({ role }) => roles.includes(role)).map(({ workspaceId }) => workspaceId)),
  ]
  const approved = (audience?: SQL) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(minutes)
        .innerJoin(minutesApprovals, eq(minutesApprovals.minutesId, minutes.id))
        .innerJoin(documents, eq(documents.id, minutes.documentId))
        .where(and(eq(minutes.meetingId, decisions.meetingId), audience)),
    )
  const notInternal = notExists(
    db
      .select({ one: sql`1` })
      .from(agendaItems)
      .where(and(eq(agendaItems.id, decisions.agendaItemId), eq(agendaItems.audience, 'internal'))),
  )
  return or(
    inArray(decisions.workspaceId, seatedAs('chair', 'secretariat', 'member')),
    and(
      notInternal,
      inArray(decisions.workspaceId, seatedAs('observer')),
      or(approved(), isNotNull(decisions.procedureId)),
    ),
    and(
      notInternal,
      inArray(decisions.workspaceId, seatedAs('participant')),
      approved(eq(documents.audience, 'everyone')),
    ),
  )
}
