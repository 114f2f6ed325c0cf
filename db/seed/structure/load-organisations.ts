import * as tables from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { organisations } from './organisations/all'
import { inColumns, knownOrganisations, requireId } from './rows'

/** Adds the organisations that are missing. Gives how many. */
export async function loadOrganisations(tx: Tx): Promise<number> {
  const ids = await knownOrganisations(tx)
  const missing = organisations.filter(({ slug }) => !ids.has(slug))
  for (const { slug, kind, shortName, name, under, website, offers } of missing) {
    const id = newId()
    ids.set(slug, id)
    await tx.db.insert(tables.organisations).values({
      id,
      slug,
      kind,
      shortName,
      ...inColumns('name', name),
      parentId: under ? requireId(ids, under) : null,
      website: website ?? null,
      ...(offers && inColumns('offers', offers)),
      createdAt: tx.now,
    })
  }
  return missing.length
}
