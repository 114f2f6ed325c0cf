import { and, count, eq } from 'drizzle-orm'
import { seats, workspaces } from '#db/schema'
import { inForce } from '~/core/in-force'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import type { Language } from '~/i18n/languages'
import type { GrantedWorkspace } from './access.server'
import type { GrantedWorkspaceCreation } from './create.server'
import { peopleIn } from './people-in.server'

/** The frames of all workspaces, for an administrator: what they are called and whether they run; nothing of what is in them. */
export async function workspaceFrames(scope: Scope, _proof: GrantedWorkspaceCreation, language: Language) {
  const rows = await scope.db.select().from(workspaces)
  const collator = new Intl.Collator('nb')
  const frames = await Promise.all(rows.map((row) => frameOf(scope, row, language)))
  return frames.sort((a, b) => collator.compare(a.name, b.name))
}

/** The frame of one workspace. */
export async function workspaceFrame(
  scope: Scope,
  workspace: GrantedWorkspace<'workspace.administer'>,
  language: Language,
) {
  const [row] = await scope.db.select().from(workspaces).where(eq(workspaces.id, workspace.id))
  if (!row) throw new Error('a granted workspace is missing')
  return frameOf(scope, row, language)
}

async function frameOf(scope: Scope, row: typeof workspaces.$inferSelect, language: Language) {
  const [seated] = await scope.db
    .select({ number: count() })
    .from(seats)
    .where(and(eq(seats.workspaceId, row.id), inForce(seats, scope.today)))
  const [parent] = row.parentId
    ? await scope.db.select().from(workspaces).where(eq(workspaces.id, row.parentId))
    : []
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    name: named(row, 'name', language),
    purpose: named(row, 'purpose', language),
    parent: parent ? named(parent, 'name', language) : null,
    hasChair: (await peopleIn(scope, row.id, ['chair'])).length > 0,
    seats: seated?.number ?? 0,
  }
}
