import { inArray } from 'drizzle-orm'
import { agreements, agreementTasks } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { agreementsWhere } from './access.server'
import { agreementHref } from './addresses'
import { agreementRules } from './policy'
import type { AgreementState } from './states'

/** An agreement that helps to solve a task, as the mandate shows it. */
export interface AgreementServing {
  taskId: string
  id: string
  title: string
  href: string
  state: AgreementState
}

/** The agreements that are linked to tasks of a mandate, as far as the viewer may read them: one for each link, by title. */
export async function agreementsServing(
  scope: Scope,
  viewer: Viewer,
  taskIds: readonly string[],
): Promise<AgreementServing[]> {
  if (!taskIds.length) return []
  const links = await scope.db
    .select()
    .from(agreementTasks)
    .where(inArray(agreementTasks.taskId, [...taskIds]))
  const ids = [...new Set(links.map(({ agreementId }) => agreementId))]
  if (!ids.length) return []
  const found = await agreementsWhere(scope, inArray(agreements.id, ids))
  const readable = found.filter((one) => agreementRules['agreement.read'](viewer, one))
  const collator = new Intl.Collator('nb')
  return links
    .flatMap(({ taskId, agreementId }) => {
      const one = readable.find(({ id }) => id === agreementId)
      if (!one) return []
      const { id, title, state } = one
      return { taskId, id, title, state, href: agreementHref(one) }
    })
    .sort((a, b) => collator.compare(a.title, b.title))
}
