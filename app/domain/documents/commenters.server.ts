import type { Scope } from '~/core/scope'
import type { SeatRole } from '~/core/viewer'
import { peopleIn } from '~/domain/workspaces/people-in.server'
import type { DocumentThing } from './policy'

export interface Commenters {
  workspaceId: string
  userIds: string[]
}

/** Those who may comment on a document today, by the workspace that they come from. */
export async function commentersOf(
  scope: Scope,
  document: Pick<DocumentThing, 'workspaceId' | 'audience' | 'shares'>,
): Promise<Commenters[]> {
  const roles: SeatRole[] = ['chair', 'secretariat', 'member']
  if (document.audience === 'everyone') roles.push('participant')
  const from = [
    document.workspaceId,
    ...document.shares.filter(({ level }) => level !== 'read').map(({ workspaceId }) => workspaceId),
  ]
  const found: Commenters[] = []
  for (const workspaceId of new Set(from)) {
    found.push({ workspaceId, userIds: await peopleIn(scope, workspaceId, roles) })
  }
  return found
}
