import { and, eq, or } from 'drizzle-orm'
import { seatHoldings, seats, workspaces } from '#db/schema'
import { createGrant, type Granted } from '~/core/grant'
import { inForce } from '~/core/in-force'
import type { Scope } from '~/core/scope'
import {
  workspaceAdministrationRules,
  workspaceJoiningRules,
  workspaceRules,
  type WorkspaceThing,
} from './policy'

export type GrantedWorkspace<Action extends string> = Granted<Action, WorkspaceThing>

/** The one way to a workspace that one may act in. `id` may be its id or its slug. */
export const grantWorkspace = createGrant({
  load: loadWorkspace,
  rules: workspaceRules,
  read: 'workspace.read',
})

/** The way to a workspace's list of people: for those whom it is hidden from, it does not exist. */
export const grantWorkspacePeople = createGrant({
  load: loadWorkspace,
  rules: workspaceRules,
  read: 'workspace.read_people',
})

/** An administrator's way to a workspace: its frame, never its content. */
export const grantWorkspaceAdministration = createGrant({
  load: loadWorkspace,
  rules: workspaceAdministrationRules,
  read: 'workspace.administer',
})

/** The way to a group that one has no seat in and may ask to join: its name and purpose, never what is in it. */
export const grantWorkspaceToJoin = createGrant({
  load: loadWorkspace,
  rules: workspaceJoiningRules,
  read: 'workspace.ask_to_join',
})

async function loadWorkspace(scope: Scope, idOrSlug: string): Promise<WorkspaceThing | null> {
  const [workspace] = await scope.db
    .select({
      id: workspaces.id,
      slug: workspaces.slug,
      kind: workspaces.kind,
      membersHidden: workspaces.membersHidden,
    })
    .from(workspaces)
    .where(or(eq(workspaces.id, idOrSlug), eq(workspaces.slug, idOrSlug)))
  return workspace ? { ...workspace, hasChair: await hasChair(scope, workspace.id) } : null
}

async function hasChair({ db, today }: Scope, workspaceId: string): Promise<boolean> {
  const [chair] = await db
    .select({ id: seats.id })
    .from(seats)
    .innerJoin(seatHoldings, eq(seatHoldings.seatId, seats.id))
    .where(
      and(
        eq(seats.workspaceId, workspaceId),
        eq(seats.role, 'chair'),
        inForce(seats, today),
        inForce(seatHoldings, today),
      ),
    )
    .limit(1)
  return chair !== undefined
}
