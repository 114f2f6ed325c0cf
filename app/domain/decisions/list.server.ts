import { and, count, desc, eq, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm'
import { containing } from '#db/dialect/search'
import { agendaItems, decisions, dissents, mandates, meetings, workspaces } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import { named, nameOf } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleDecisions } from './access.server'
import type { DecisionState } from './states'

export interface RegisterWish {
  workspaceId: string | null
  state: DecisionState | null
  /** Words of the decision, or its number `3/26`. */
  query: string
  /** All but what this meeting decided. */
  butMeeting?: string
  page: number
  size: number
}

export interface ListedDecision {
  id: string
  number: string
  text: string
  state: DecisionState
  /** Made in an internal item: for those who work in the group. */
  isInternal: boolean
  /** Somebody recorded dissent in the item that it was made in. */
  hasDissent: boolean
  /** The day it was made, a local date: that of the meeting, when it was made in one. */
  date: string
  workspace: { slug: string; name: string }
  /** The version of the mandate that was in force. */
  mandate: number | null
}

/**
 * A page of the register, newest first, as far as the viewer may read it. It is found on the decisions alone, with how
 * many there are, so that only what is shown is joined with what belongs to it.
 */
export async function decisionsIn(
  scope: Scope,
  viewer: Viewer,
  { workspaceId, state, query, butMeeting, page, size }: RegisterWish,
  language: Language,
): Promise<{ decisions: ListedDecision[]; total: number }> {
  const where = and(
    visibleDecisions(viewer, scope),
    workspaceId ? eq(decisions.workspaceId, workspaceId) : undefined,
    state ? eq(decisions.state, state) : undefined,
    butMeeting ? or(isNull(decisions.meetingId), ne(decisions.meetingId, butMeeting)) : undefined,
    matching(query),
  )
  const order = [desc(decisions.year), desc(decisions.number), desc(decisions.id)]
  const found = await scope.db
    .select({ id: decisions.id, total: sql`count(*) over ()`.mapWith(Number) })
    .from(decisions)
    .where(where)
    .orderBy(...order)
    .limit(size)
    .offset((page - 1) * size)
  if (!found.length) return { decisions: [], total: page === 1 ? 0 : await countOf(scope, where) }
  const rows = await scope.db
    .select({
      decision: {
        id: decisions.id,
        number: decisions.number,
        year: decisions.year,
        text: decisions.text,
        state: decisions.state,
        recordedAt: decisions.recordedAt,
      },
      startsAt: meetings.startsAt,
      audience: agendaItems.audience,
      dissent:
        sql`exists (select 1 from ${dissents} where ${dissents.agendaItemId} = ${decisions.agendaItemId})`.mapWith(
          Boolean,
        ),
      mandate: mandates.number,
      workspace: { slug: workspaces.slug, ...nameOf(workspaces) },
    })
    .from(decisions)
    .leftJoin(meetings, eq(meetings.id, decisions.meetingId))
    .leftJoin(agendaItems, eq(agendaItems.id, decisions.agendaItemId))
    .innerJoin(workspaces, eq(workspaces.id, decisions.workspaceId))
    .leftJoin(mandates, eq(mandates.id, decisions.mandateId))
    .where(
      inArray(
        decisions.id,
        found.map(({ id }) => id),
      ),
    )
    .orderBy(...order)
  return {
    decisions: rows.map(({ decision, startsAt, audience, dissent, mandate, workspace }) => ({
      id: decision.id,
      number: yearNumber(decision.number, decision.year),
      text: decision.text,
      state: decision.state,
      isInternal: audience === 'internal',
      hasDissent: dissent,
      date: localDateOf(startsAt ?? decision.recordedAt),
      workspace: { slug: workspace.slug, name: named(workspace, 'name', language) },
      mandate,
    })),
    total: found[0]?.total ?? 0,
  }
}

/** Beyond the last page there is no row to read the total from. */
async function countOf({ db }: Scope, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ count: count() }).from(decisions).where(where)
  return Number(row?.count ?? 0)
}

/** The workspaces that have decisions which the viewer may read, by name. */
export async function workspacesWithDecisions(scope: Scope, viewer: Viewer, language: Language) {
  const rows = await scope.db
    .select({ id: workspaces.id, ...nameOf(workspaces) })
    .from(workspaces)
    .where(
      inArray(
        workspaces.id,
        scope.db.select({ id: decisions.workspaceId }).from(decisions).where(visibleDecisions(viewer, scope)),
      ),
    )
  const collator = new Intl.Collator('nb')
  return rows
    .map((row) => ({ id: row.id, name: named(row, 'name', language) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

function matching(query: string): SQL | undefined {
  const wanted = query.trim()
  if (!wanted) return undefined
  const numbered = /^(\d{1,6})\/(\d{2})$/.exec(wanted)
  if (numbered) {
    const [, number, year] = numbered
    return and(eq(decisions.number, Number(number)), eq(sql`${decisions.year} % 100`, Number(year)))
  }
  return containing(decisions.text, wanted)
}
