import { and, eq } from 'drizzle-orm'
import { actionItems, organisations } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import { visibleActionItems } from './access.server'

/** The organisations that have something to do in a workspace, as far as the viewer may read it: whom a list can be narrowed to. */
export async function responsibleIn(
  { db }: Scope,
  viewer: Viewer,
  workspaceId: string,
  language: Language,
): Promise<Array<{ id: string; name: string }>> {
  const rows = await db
    .selectDistinct({ organisationId: actionItems.organisationId, organisation: organisations })
    .from(actionItems)
    .innerJoin(organisations, eq(organisations.id, actionItems.organisationId))
    .where(and(eq(actionItems.workspaceId, workspaceId), visibleActionItems(viewer)))
  const collator = new Intl.Collator('nb')
  return rows
    .map(({ organisation }) => ({ id: organisation.id, name: named(organisation, 'name', language) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}
