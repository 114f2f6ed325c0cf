import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { documents, documentShares, workspaces } from '#db/schema'
import { numbered, prepared } from '~/core/prepared'
import type { Scope } from '~/core/scope'
import { onceInTurn } from '~/core/turn'
import { roleIn, type Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from './access.server'
import { peopleIn } from './people-in.server'

/** Whether participants are shown who has seats (`shown`), or only the others are (`hidden`). */
export type MemberList = 'shown' | 'hidden'

/** Who the list of people is shown to in a workspace. One that does not exist shows nothing. */
export async function memberListIn({ db }: Pick<Scope, 'db'>, workspaceId: string): Promise<MemberList> {
  const [workspace] = await db
    .select({ membersHidden: workspaces.membersHidden })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
  return workspace?.membersHidden === false ? 'shown' : 'hidden'
}

/**
 * Whether the viewer may be told who is in all of these workspaces: not where one of them keeps its list of people from
 * participants, and the viewer is no more than one there.
 */
export async function isShownMembers(
  scope: Pick<Scope, 'db' | 'turn'>,
  viewer: Viewer,
  workspaceIds: readonly string[],
): Promise<boolean> {
  const asked = [...new Set(workspaceIds)]
  const hidden = await onceInTurn(scope, `hidden among ${asked.join()}`, () =>
    hiddenAmong(scope.db, asked.length).execute(numbered('id', asked)),
  )
  return hidden.every(({ id }) => !['participant', null].includes(roleIn(viewer, id)))
}

const hiddenAmong = prepared((db, count) =>
  db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(
      and(
        inArray(
          workspaces.id,
          Array.from({ length: count }, (_, nth) => sql.placeholder(`id${nth}`)),
        ),
        eq(workspaces.membersHidden, true),
      ),
    )
    .prepare(),
)

/** Decides for a workspace; whoever has one of its texts open is told or not told from then on who the others are. */
export async function decideMemberList(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.give_seats'>,
  list: MemberList,
): Promise<void> {
  if ((await memberListIn(tx, workspace.id)) === list) return
  await tx.db
    .update(workspaces)
    .set({ membersHidden: list === 'hidden' })
    .where(eq(workspaces.id, workspace.id))
  await tx.record(list === 'hidden' ? 'workspace.members_hidden' : 'workspace.members_shown', {
    workspaceId: workspace.id,
    object: { kind: 'workspace', id: workspace.id },
    detail: {},
  })
  const userIds = await whoseSightChanges(tx, workspace.id)
  tx.signal(`workspace:${workspace.id}`)
  tx.onCommit(() => tx.bus.emit('access-changed', { userIds }))
}

/** Its participants, and those who read its texts from another workspace. */
async function whoseSightChanges(tx: Tx, workspaceId: string): Promise<string[]> {
  const shares = await tx.db
    .selectDistinct({ workspaceId: documentShares.workspaceId })
    .from(documentShares)
    .innerJoin(documents, eq(documents.id, documentShares.documentId))
    .where(and(eq(documents.workspaceId, workspaceId), isNull(documentShares.endedAt)))
  const people = new Set(await peopleIn(tx, workspaceId, ['participant']))
  for (const share of shares) for (const userId of await peopleIn(tx, share.workspaceId)) people.add(userId)
  return [...people]
}
