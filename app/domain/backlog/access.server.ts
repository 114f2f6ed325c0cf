import { eq } from 'drizzle-orm'
import { backlogAnswers, backlogItems } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { backlogRules, type BacklogThing } from './policy'

export type GrantedBacklogItem<Action extends string> = Granted<Action, BacklogThing>

/** The one way to an item of the backlog that one may act on. */
export const grantBacklogItem = createGrant({
  load: loadBacklogItem,
  rules: backlogRules,
  read: 'backlog_item.read',
})

async function loadBacklogItem({ db }: Scope, id: string): Promise<BacklogThing | null> {
  const [row] = await db
    .select({ item: backlogItems, answer: backlogAnswers.kind })
    .from(backlogItems)
    .leftJoin(backlogAnswers, eq(backlogAnswers.backlogItemId, backlogItems.id))
    .where(eq(backlogItems.id, id))
  if (!row) return null
  const { workspaceId, title, proposedBy, previousItemId } = row.item
  return { id, workspaceId, title, proposedBy, previousItemId, isAnswered: row.answer !== null }
}

/** The item of an address, in the workspace of the address. What an address says are claims, until they are granted. */
export async function backlogItemAt<Action extends keyof typeof backlogRules>(
  scope: Scope,
  viewer: Viewer,
  params: Readonly<Record<string, string | undefined>>,
  action: Action,
) {
  const workspace = await grantWorkspace(scope, viewer, 'workspace.read', params.workspace ?? '')
  const item = await grantBacklogItem(scope, viewer, action, params.item ?? '')
  if (item.workspaceId !== workspace.id) throw new Refusal('not-found')
  return { item, workspace, base: backlogHref(workspace.slug) }
}

/** The address of a workspace's backlog. */
export function backlogHref(slug: string): string {
  return `/workspaces/${slug}/backlog`
}
