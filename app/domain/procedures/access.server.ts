import { eq } from 'drizzle-orm'
import { procedures, workspaces } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import type { Scope } from '~/core/scope'
import { procedureRules, type ProcedureThing } from './policy'
import { procedureState } from './states'
import { stepsOfOne } from './steps.server'

export type GrantedProcedure<Action extends string> = Granted<Action, ProcedureThing>

/** The one way to a written procedure that one may act on. */
export const grantProcedure = createGrant({
  load: loadProcedure,
  rules: procedureRules,
  read: 'procedure.read',
})

/** A written procedure as its rules see it, for areas whose own things hang on one; it proves nothing. */
export async function loadProcedure(scope: Scope, id: string): Promise<ProcedureThing | null> {
  const [row] = await scope.db
    .select({ procedure: procedures, slug: workspaces.slug })
    .from(procedures)
    .innerJoin(workspaces, eq(workspaces.id, procedures.workspaceId))
    .where(eq(procedures.id, id))
  if (!row) return null
  const { workspaceId, year, number, title } = row.procedure
  const steps = await stepsOfOne(scope, id)
  return {
    ...{ id, workspaceId, slug: row.slug, year, number, title },
    state: procedureState(steps.at(-1)?.kind ?? null),
    deadline: steps.findLast(({ deadline }) => deadline !== null)?.deadline ?? null,
  }
}
