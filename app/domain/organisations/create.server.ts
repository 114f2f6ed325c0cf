import { organisations } from '#db/schema'
import { newId } from '~/core/ids'
import { freeSlug } from '~/core/slug'
import type { Tx } from '~/core/write'
import type { GrantedOrganisations } from './access.server'
import type { OrganisationFacts } from './fields'

/** Adds an organisation. Its address is made of its short name and never changes. */
export async function createOrganisation(
  tx: Tx,
  _proof: GrantedOrganisations,
  facts: OrganisationFacts,
): Promise<string> {
  const id = newId()
  const taken = await tx.db.select({ slug: organisations.slug }).from(organisations)
  const slug = freeSlug(facts.shortName, new Set(taken.map((row) => row.slug)))
  await tx.db.insert(organisations).values({ ...facts, id, slug, createdAt: tx.now })
  await tx.record('organisation.created', {
    object: { kind: 'organisation', id },
    detail: { name: facts.nameNb },
  })
  return id
}
