import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { workspaces } from '#db/schema'
import { grantSystem, type Granted } from '~/core/grant'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { freeSlug } from '~/core/slug'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import type { newWorkspaceFields } from './fields'
import { workspaceSystemRules } from './policy'

export type GrantedWorkspaceCreation = Granted<'workspaces.create', object>

/** Proof that the viewer may make workspaces. */
export function grantWorkspaceCreation(scope: Scope, viewer: Viewer): GrantedWorkspaceCreation {
  return grantSystem(scope, viewer, 'workspaces.create', workspaceSystemRules['workspaces.create'])
}

/** Makes an empty workspace: nobody has a seat in it until a first chair is appointed. */
export async function createWorkspace(
  tx: Tx,
  _proof: GrantedWorkspaceCreation,
  fields: z.output<typeof newWorkspaceFields>,
): Promise<{ id: string; slug: string }> {
  if (fields.parentId) {
    const [parent] = await tx.db
      .select({ id: workspaces.id })
      .from(workspaces)
      .where(eq(workspaces.id, fields.parentId))
    if (!parent) throw new Refusal('invalid', 'choice', { field: 'parentId' })
  }
  const id = newId()
  const taken = await tx.db.select({ slug: workspaces.slug }).from(workspaces)
  const slug = freeSlug(fields.nameNb, new Set(taken.map((row) => row.slug)))
  const purposeEn = fields.purposeEn || fields.purposeNb
  await tx.db.insert(workspaces).values({ ...fields, purposeEn, id, slug, createdAt: tx.now })
  await tx.record('workspace.created', {
    workspaceId: id,
    object: { kind: 'workspace', id },
    detail: { name: fields.nameNb },
  })
  return { id, slug }
}
