import type { Tx } from '~/core/write'
import { organisations } from '#db/schema'
import type { InThreeLanguages } from './shapes'

/** The ids of the organisations that are there, by slug. */
export async function knownOrganisations({ db }: Tx): Promise<Map<string, string>> {
  const rows = await db.select({ id: organisations.id, slug: organisations.slug }).from(organisations)
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

/** The id of something that other data names. @throws when it is not there yet: the order of the data is wrong */
export function requireId(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug)
  if (!id) throw new Error(`The seed names "${slug}" before it is there`)
  return id
}

/** `name` in three languages as `nameNb`, `nameNn` and `nameEn`. */
export function inColumns<Stem extends string, Value>(stem: Stem, { nb, nn, en }: InThreeLanguages<Value>) {
  return { [`${stem}Nb`]: nb, [`${stem}Nn`]: nn, [`${stem}En`]: en } as {
    [Key in `${Stem}${'Nb' | 'Nn' | 'En'}`]: Value
  }
}
