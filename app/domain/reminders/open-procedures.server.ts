import { and, eq, exists, inArray, notExists, sql } from 'drizzle-orm'
import { procedures, procedureSteps, reminders, workspaces } from '#db/schema'
import { localDateOf, yearNumber } from '~/core/calendar'
import type { Scope } from '~/core/scope'
import { peopleWhoHaveNotAnswered } from '~/domain/procedures/asked.server'
import { stepsOf } from '~/domain/procedures/steps.server'
import type { Due } from './due-items.server'
import { deadlinesOf, wasGivenBefore } from './stages'

const stages = ['day_left', 'week_left'] as const

/** As many written procedures are looked through in one go; there are hardly more than a few at a time. */
const most = 500

/**
 * Written procedures whose deadline is a week or a day away, for those who can answer for a seat that has not, and who
 * have not been reminded of it at that stage.
 */
export async function unansweredProcedures(scope: Scope): Promise<Due[]> {
  const open = await openProcedures(scope)
  const steps = await stepsOf(
    scope,
    open.map(({ id }) => id),
  )
  const due: Due[] = []
  for (const procedure of open) {
    const own = steps.filter(({ procedureId }) => procedureId === procedure.id)
    const asking = own.findLast(({ deadline }) => deadline !== null)
    if (!asking?.deadline) continue
    const { deadline, takenAt } = asking
    const stage = stages.find((one) => {
      const { from, to } = deadlinesOf(one, scope.today)
      return deadline >= (from ?? '') && deadline <= to
    })
    if (!stage || !wasGivenBefore(stage, deadline, localDateOf(takenAt))) continue
    const kind = `procedure_${stage}` as const
    for (const userId of await withoutThoseReminded(scope, procedure, kind, deadline)) {
      due.push({
        userId,
        kind,
        objectId: procedure.id,
        due: deadline,
        workspaceId: procedure.workspaceId,
        href: `/workspaces/${procedure.slug}/procedures/${procedure.id}/answer`,
        detail: {
          title: procedure.title,
          number: yearNumber(procedure.number, procedure.year),
          deadline,
        },
      })
    }
  }
  return due
}

/** Those that were sent out and not closed. */
async function openProcedures({ db }: Scope) {
  const taken = (kinds: Array<'sent' | 'adopted' | 'not_adopted' | 'withdrawn'>) =>
    db
      .select({ one: sql`1` })
      .from(procedureSteps)
      .where(and(eq(procedureSteps.procedureId, procedures.id), inArray(procedureSteps.kind, kinds)))
  return db
    .select({
      id: procedures.id,
      title: procedures.title,
      number: procedures.number,
      year: procedures.year,
      workspaceId: procedures.workspaceId,
      slug: workspaces.slug,
    })
    .from(procedures)
    .innerJoin(workspaces, eq(workspaces.id, procedures.workspaceId))
    .where(and(exists(taken(['sent'])), notExists(taken(['adopted', 'not_adopted', 'withdrawn']))))
    .limit(most)
}

async function withoutThoseReminded(
  scope: Scope,
  procedure: { id: string; workspaceId: string },
  kind: 'procedure_week_left' | 'procedure_day_left',
  due: string,
): Promise<string[]> {
  const people = await peopleWhoHaveNotAnswered(scope, procedure)
  const rows = await scope.db
    .select({ userId: reminders.userId })
    .from(reminders)
    .where(and(eq(reminders.kind, kind), eq(reminders.objectId, procedure.id), eq(reminders.due, due)))
  const reminded = new Set(rows.map(({ userId }) => userId))
  return people.filter((userId) => !reminded.has(userId))
}
