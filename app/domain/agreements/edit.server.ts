import { eq } from 'drizzle-orm'
import { agreements } from '#db/schema'
import { Refusal } from '~/core/refusal'
import { expectVersion } from '~/core/versioned'
import type { Tx } from '~/core/write'
import type { GrantedAgreement } from './access.server'
import { factNames } from './fact-names'
import type { AgreementFacts, Parties } from './fields'
import { setLinks } from './links.server'
import { partiesOf, setParties } from './parties.server'
import { isOpen } from './states'
import { signalAgreement } from './steps.server'

/**
 * Changes the facts of an agreement, and which measures and tasks of the mandate it is linked to.
 * @throws Refusal once it has been sent to be signed, or when somebody else saved meanwhile
 */
export async function editFacts(
  tx: Tx,
  agreement: GrantedAgreement<'agreement.manage'>,
  { measureId, taskId, version, ...facts }: AgreementFacts,
): Promise<void> {
  const row = await openRow(tx, agreement)
  const words = Object.fromEntries(factNames.map((name) => [name, row[name]]))
  expectVersion(row.version, version, {
    ...words,
    title: row.title,
    purpose: row.purpose,
    lastsFrom: row.lastsFrom ?? '',
    lastsTo: row.lastsTo ?? '',
  })
  await tx.db
    .update(agreements)
    .set({ ...facts, version: row.version + 1 })
    .where(eq(agreements.id, row.id))
  const renamed = { ...row, title: facts.title }
  await put(tx, renamed)
  await setLinks(tx, renamed, { measureIds: measureId, taskIds: taskId })
}

/**
 * Says who the agreement is between, what each takes on, and whom one asks there.
 * @throws Refusal once it has been sent to be signed, when somebody else saved meanwhile, or for an organisation that is not there
 */
export async function editParties(
  tx: Tx,
  agreement: GrantedAgreement<'agreement.manage'>,
  { parties, version }: { parties: Parties; version: number },
): Promise<void> {
  const row = await openRow(tx, agreement)
  const before = await partiesOf(tx, row.id, 'nb')
  expectVersion(row.version, version, { partyId: before.map(({ shortName }) => shortName).join(', ') })
  await tx.db
    .update(agreements)
    .set({ version: row.version + 1 })
    .where(eq(agreements.id, row.id))
  await setParties(tx, row.id, parties)
  await put(tx, row)
}

async function openRow(tx: Tx, agreement: GrantedAgreement<'agreement.manage'>) {
  if (!isOpen(agreement.state)) throw new Refusal('conflict', 'agreement-locked')
  const [row] = await tx.db.select().from(agreements).where(eq(agreements.id, agreement.id))
  if (!row) throw new Error('a granted agreement is missing')
  return row
}

async function put(tx: Tx, row: { id: string; workspaceId: string; title: string }): Promise<void> {
  await tx.record('agreement.edited', {
    workspaceId: row.workspaceId,
    object: { kind: 'agreement', id: row.id },
    detail: { title: row.title },
  })
  signalAgreement(tx, row)
}
