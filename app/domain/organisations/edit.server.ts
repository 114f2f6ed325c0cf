import { eq } from 'drizzle-orm'
import { organisations } from '#db/schema'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedOrganisations } from './access.server'
import type { OrganisationFacts } from './fields'
import { organisationForm } from './present'

/** Changes an organisation. @throws Refusal `changed-meanwhile` when another has saved since the form was opened */
export async function editOrganisation(
  tx: Tx,
  _proof: GrantedOrganisations,
  id: string,
  { version, ...facts }: OrganisationFacts & { version: number },
): Promise<void> {
  const [before] = await tx.db.select().from(organisations).where(eq(organisations.id, id))
  if (!before) throw new Refusal('not-found')
  expectVersion(before.version, version, organisationForm(before))
  await tx.db
    .update(organisations)
    .set({ ...facts, version: before.version + 1 })
    .where(eq(organisations.id, id))
  await tx.record('organisation.edited', {
    object: { kind: 'organisation', id },
    detail: { name: facts.nameNb },
  })
}
