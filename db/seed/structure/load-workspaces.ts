import * as tables from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { inColumns, knownOrganisations, requireId } from './rows'
import { workspaces } from './workspaces'

/** A new workspace gets its seats; those of one that is there are the business of its chair. */
export async function loadWorkspaces(tx: Tx): Promise<number> {
  const organisationIds = await knownOrganisations(tx)
  const rows = await tx.db
    .select({ id: tables.workspaces.id, slug: tables.workspaces.slug })
    .from(tables.workspaces)
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
  const missing = workspaces.filter(({ slug }) => !ids.has(slug))
  for (const { slug, kind, supports, name, purpose, usualLegalBasis, seats } of missing) {
    const id = newId()
    ids.set(slug, id)
    await tx.db.insert(tables.workspaces).values({
      id,
      slug,
      kind,
      parentId: supports ? requireId(ids, supports) : null,
      ...inColumns('name', name),
      ...inColumns('purpose', purpose),
      usualLegalBasis: usualLegalBasis ?? null,
      createdAt: tx.now,
    })
    await tx.db.insert(tables.seats).values(
      seats.map(({ organisation, role }) => ({
        id: newId(),
        workspaceId: id,
        organisationId: requireId(organisationIds, organisation),
        role,
        validFrom: tx.today,
        givenAt: tx.now,
      })),
    )
  }
  return missing.length
}
