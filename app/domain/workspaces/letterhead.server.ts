import { eq } from 'drizzle-orm'
import { letterheads, workspaces } from '#db/schema'
import { named } from '~/core/named'
import type { Scope } from '~/core/scope'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { Language } from '~/i18n/languages'
import type { GrantedWorkspace } from './access.server'
import type { LetterheadFields } from './fields'

/** What stands in the head of a workspace's papers; `version` 0 until somebody has set it. */
export async function letterheadOf({ db }: Pick<Scope, 'db'>, workspaceId: string) {
  const [row] = await db.select().from(letterheads).where(eq(letterheads.workspaceId, workspaceId))
  return { organisation: row?.organisation ?? '', lines: row?.lines ?? '', version: row?.version ?? 0 }
}

/** The head of a paper in a language: the workspace's name, and what stands below it, a line each. */
export async function paperHead(
  scope: Pick<Scope, 'db'>,
  workspaceId: string,
  language: Language,
): Promise<{ name: string; head: string[] }> {
  const [workspace] = await scope.db.select().from(workspaces).where(eq(workspaces.id, workspaceId))
  if (!workspace) throw new Error('a granted workspace is missing')
  const { organisation, lines } = await letterheadOf(scope, workspaceId)
  const head = [organisation, ...lines.split('\n')].map((line) => line.trim()).filter(Boolean)
  return { name: named(workspace, 'name', language), head }
}

/**
 * Sets what stands in the head of a workspace's papers.
 * @throws Refusal when somebody else has set it since the form was filled in
 */
export async function setLetterhead(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.edit'>,
  { organisation, lines, version }: LetterheadFields,
): Promise<void> {
  const before = await letterheadOf(tx, workspace.id)
  expectVersion(before.version, version, { organisation: before.organisation, lines: before.lines })
  const set = { organisation, lines, setBy: tx.actorId, setAt: tx.now, version: before.version + 1 }
  await tx.db
    .insert(letterheads)
    .values({ workspaceId: workspace.id, ...set })
    .onConflictDoUpdate({ target: letterheads.workspaceId, set })
  await tx.record('workspace.letterhead_set', {
    workspaceId: workspace.id,
    object: { kind: 'workspace', id: workspace.id },
    detail: { organisation },
  })
}
