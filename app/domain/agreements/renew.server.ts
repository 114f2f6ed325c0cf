import { eq } from 'drizzle-orm'
import { agreementMeasures, agreementParties, agreements, agreementTasks } from '#db/schema'
import { newId } from '~/core/ids'
import { Refusal } from '~/core/refusal'
import type { Tx } from '~/core/write'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { agreementsWhere, type GrantedAgreement } from './access.server'
import { mayTake } from './states'
import { takeStep } from './steps.server'
import { copyText } from './take-back.server'

/**
 * Begins a new version of a signed agreement, with the text, facts, parties, measures and tasks of this one, which holds
 * until the new one is signed by all. A period that has passed is not taken along.
 * @returns the id of the new version
 * @throws Refusal when it has not been signed, has been ended, or a new version was begun before
 */
export async function beginVersion(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.keep_agreements'>,
  agreement: GrantedAgreement<'agreement.manage'>,
): Promise<string> {
  const [row] = await tx.db.select().from(agreements).where(eq(agreements.id, agreement.id))
  if (!row) throw new Error('a granted agreement is missing')
  if (!mayTake(agreement.state, 'replaced')) throw new Refusal('conflict', 'agreement-moved-on')
  const [begun] = await agreementsWhere(tx, eq(agreements.replacesId, row.id))
  if (begun) throw new Refusal('conflict', 'agreement-version-begun')
  const holds = row.lastsTo === null || row.lastsTo >= tx.today
  const id = newId()
  await tx.db.insert(agreements).values({
    ...row,
    id,
    replacesId: row.id,
    number: row.number + 1,
    documentId: row.documentId && (await copyText(tx, workspace, row.documentId, row.title)),
    lastsFrom: holds ? row.lastsFrom : null,
    lastsTo: holds ? row.lastsTo : null,
    createdBy: tx.actorId,
    createdAt: tx.now,
    version: 1,
  })
  await copyRows(tx, row.id, id)
  const [made] = await agreementsWhere(tx, eq(agreements.id, id))
  if (!made) throw new Error('a version that was just made is missing')
  await takeStep(tx, made, { kind: 'drafting' })
  return id
}

async function copyRows(tx: Tx, from: string, to: string): Promise<void> {
  const parties = await tx.db.select().from(agreementParties).where(eq(agreementParties.agreementId, from))
  if (parties.length) {
    await tx.db.insert(agreementParties).values(parties.map((one) => ({ ...one, agreementId: to })))
  }
  const linked = await tx.db.select().from(agreementMeasures).where(eq(agreementMeasures.agreementId, from))
  if (linked.length) {
    await tx.db.insert(agreementMeasures).values(linked.map((one) => ({ ...one, agreementId: to })))
  }
  const tasks = await tx.db.select().from(agreementTasks).where(eq(agreementTasks.agreementId, from))
  if (tasks.length) {
    await tx.db.insert(agreementTasks).values(tasks.map((one) => ({ ...one, agreementId: to })))
  }
}
