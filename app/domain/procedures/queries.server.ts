import { and, asc, count, desc, eq, exists, sql, type SQL } from 'drizzle-orm'
import { decisions, procedures, procedureSteps, users } from '#db/schema'
import { yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { hasRole, type Viewer } from '~/core/viewer'
import { mandateInForce } from '~/domain/mandates/in-force.server'
import type { Language } from '~/i18n/languages'
import type { GrantedProcedure } from './access.server'
import { askedSeats, dayOfSeats } from './asked.server'
import { filesOf } from './paper-files.server'
import { papersOf } from './papers.server'
import { procedureState, type ProcedureState } from './states'
import { stepsOf, type ProcedureStep } from './steps.server'

export interface ListedProcedure {
  id: string
  number: string
  title: string
  state: ProcedureState
  deadline: string | null
}

/** A page of the written procedures of a workspace that the viewer may read, newest first; the workspace has been granted. */
export async function proceduresIn(
  scope: Scope,
  viewer: Viewer,
  workspaceId: string,
  { page, size }: { page: number; size: number },
): Promise<{ procedures: ListedProcedure[]; total: number }> {
  const where = and(eq(procedures.workspaceId, workspaceId), readable(scope, viewer, workspaceId))
  const [total] = await scope.db.select({ count: count() }).from(procedures).where(where)
  const rows = await scope.db
    .select()
    .from(procedures)
    .where(where)
    .orderBy(desc(procedures.year), desc(procedures.number))
    .limit(size)
    .offset((page - 1) * size)
  const steps = await stepsOf(
    scope,
    rows.map(({ id }) => id),
  )
  return {
    procedures: rows.map(({ id, number, year, title }) => {
      const own = steps.filter(({ procedureId }) => procedureId === id)
      return { id, number: yearNumber(number, year), title, ...standing(own) }
    }),
    total: Number(total?.count ?? 0),
  }
}

/** The condition that keeps a list to what the rule lets one read; a parity test holds it to the rule. */
function readable({ db }: Scope, viewer: Viewer, workspaceId: string): SQL | undefined {
  if (hasRole(viewer, workspaceId, 'chair', 'secretariat')) return undefined
  const taken = (kinds: SQL) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(procedureSteps)
        .where(and(eq(procedureSteps.procedureId, procedures.id), kinds)),
    )
  if (hasRole(viewer, workspaceId, 'member')) return taken(sql`${procedureSteps.deadline} is not null`)
  if (hasRole(viewer, workspaceId, 'observer')) {
    return taken(sql`${procedureSteps.kind} in ('adopted', 'not_adopted')`)
  }
  return sql`1 = 0`
}

function standing(steps: readonly ProcedureStep[]) {
  return {
    state: procedureState(steps.at(-1)?.kind ?? null),
    deadline: steps.findLast(({ deadline }) => deadline !== null)?.deadline ?? null,
  }
}

/** A written procedure as its page shows it: the proposal and its papers, what each seat answered, and what was done with it. */
export async function procedurePage(
  scope: Scope,
  viewer: Viewer,
  granted: GrantedProcedure<'procedure.read'>,
  language: Language,
) {
  const [row] = await scope.db.select().from(procedures).where(eq(procedures.id, granted.id))
  if (!row) throw new Error('a granted procedure is missing')
  const steps = await stepsWithNames(scope, granted.id)
  const isClosed = granted.state !== 'draft' && granted.state !== 'open'
  const day = dayOfSeats(isClosed ? (steps.at(-1)?.takenAt ?? null) : null, scope.today)
  const mandate = await mandateInForce(scope, row.workspaceId, day)
  return {
    id: row.id,
    number: yearNumber(row.number, row.year),
    title: row.title,
    proposal: row.proposal,
    background: row.background,
    version: row.version,
    state: granted.state,
    deadline: granted.deadline,
    isOver: granted.deadline !== null && granted.deadline < scope.today,
    papers: await papersOf(scope, viewer, row.id),
    files: await filesOf(scope, viewer, row.id),
    asked: await askedSeats(scope, row, day, language),
    mandate: mandate?.number ?? null,
    decision: await decisionOf(scope, row.id),
    steps: steps.map(({ id, kind, deadline, note, by, takenAt }) => ({
      ...{ id, kind, deadline, note, by },
      at: takenAt.toISOString(),
    })),
  }
}

async function stepsWithNames({ db }: Scope, procedureId: string) {
  const rows = await db
    .select({ step: procedureSteps, by: users.name })
    .from(procedureSteps)
    .leftJoin(users, eq(users.id, procedureSteps.takenBy))
    .where(eq(procedureSteps.procedureId, procedureId))
    .orderBy(asc(procedureSteps.takenAt), asc(procedureSteps.id))
    .limit(200)
  return rows.map(({ step, by }) => ({ ...step, by: by ?? '' }))
}

async function decisionOf({ db }: Scope, procedureId: string) {
  const [row] = await db.select().from(decisions).where(eq(decisions.procedureId, procedureId))
  return row ? { id: row.id, number: yearNumber(row.number, row.year), text: row.text } : null
}
