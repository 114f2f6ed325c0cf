import * as tables from '#db/schema'
import { newId } from '~/core/ids'
import type { Tx } from '~/core/write'
import { conventions } from './conventions'
import { fora } from './fora'
import { inColumns, requireId } from './rows'

/** Adds the conventions that are missing. Gives how many. */
export async function loadConventions(tx: Tx): Promise<number> {
  const rows = await tx.db.select({ slug: tables.conventions.slug }).from(tables.conventions)
  const known = new Set(rows.map(({ slug }) => slug))
  const missing = conventions.filter(({ slug }) => !known.has(slug))
  for (const { slug, name, body, supervisedBy } of missing) {
    await tx.db
      .insert(tables.conventions)
      .values({ id: newId(), slug, ...inColumns('name', name), body, supervisedBy })
  }
  return missing.length
}

/** Adds the fora that are missing, after the conventions that they follow. Gives how many. */
export async function loadFora(tx: Tx): Promise<number> {
  const agreed = await tx.db
    .select({ id: tables.conventions.id, slug: tables.conventions.slug })
    .from(tables.conventions)
  const conventionIds = new Map(agreed.map(({ slug, id }) => [slug, id]))
  const rows = await tx.db.select({ id: tables.fora.id, slug: tables.fora.slug }).from(tables.fora)
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
  const missing = fora.filter(({ slug }) => !ids.has(slug))
  for (const { slug, name, note, under, convention } of missing) {
    const id = newId()
    ids.set(slug, id)
    await tx.db.insert(tables.fora).values({
      id,
      slug,
      ...inColumns('name', name),
      ...(note && inColumns('note', note)),
      parentId: under ? requireId(ids, under) : null,
      conventionId: convention ? requireId(conventionIds, convention) : null,
    })
  }
  return missing.length
}
