import { eq } from 'drizzle-orm'
import { agreements } from '#db/schema'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { organisationsWithPeople } from '~/domain/consultations/people-of.server'
import { grantDocument, type GrantedDocument } from '~/domain/documents/access.server'
import { moveOn } from '~/domain/documents/move-on.server'
import { loadDoc } from '~/domain/documents/text.server'
import { publishEdition } from '~/domain/editions/publish.server'
import { renderEdition, type PublicationWords, type RenderedEdition } from '~/domain/editions/render.server'
import { contentOf, isEmptyContent } from '~/editor/content'
import type { GrantedAgreement } from './access.server'
import { partiesOf } from './parties.server'
import { mayTake } from './states'
import { takeStep } from './steps.server'
import { tellAll } from './tell.server'

/** Why an agreement cannot be sent to be signed as it is. */
export type Stopped =
  | { why: 'state' | 'parties' | 'text' | 'past' }
  /** Nobody has a seat for these, so that nobody could sign. */
  | { why: 'seats'; names: string }

/** Within the group alone: an agreement that nobody has signed yet is published by nobody. */
const internal = {
  accessCode: 'internal',
  legalBasisId: null,
  exemptionReason: '',
  widerAccessAssessed: false,
  version: null,
} as const

/** What keeps an agreement from being sent to be signed; null when nothing does. */
export async function whyNotSend(
  scope: Scope,
  agreement: GrantedAgreement<'agreement.manage'>,
): Promise<Stopped | null> {
  const { id, state, documentId } = agreement
  if (!mayTake(state, 'sent') || !documentId) return { why: 'state' }
  const parties = await partiesOf(scope, id, 'nb')
  if (parties.length < 2) return { why: 'parties' }
  const [row] = await scope.db.select().from(agreements).where(eq(agreements.id, id))
  if (row?.lastsTo && row.lastsTo < scope.today) return { why: 'past' }
  const seated = await organisationsWithPeople(scope)
  const without = parties.filter(({ organisationId }) => !seated.has(organisationId))
  if (without.length) return { why: 'seats', names: without.map(({ shortName }) => shortName).join(', ') }
  return isEmptyContent(contentOf(await loadDoc(scope, documentId))) ? { why: 'text' } : null
}

/** Makes the files of the edition that would be signed. Slow: before the transaction, never in it. */
export async function renderToSign(
  scope: Scope,
  viewer: Viewer,
  document: GrantedDocument<'document.publish'>,
  words: PublicationWords,
): Promise<RenderedEdition> {
  return renderEdition(scope, viewer, document, { ...internal, seen: '' }, words)
}

/**
 * Sends an agreement to be signed: its text becomes an edition for the group, and facts and parties are locked. Everyone
 * who speaks for a party is told.
 * @param wanted what was rendered before the transaction, and the hash of what the page showed
 * @throws Refusal when something is missing, or the text has changed since it was shown
 */
export async function sendToSign(
  tx: Tx,
  viewer: Viewer,
  agreement: GrantedAgreement<'agreement.manage'>,
  { rendered, seen }: { rendered: RenderedEdition | null; seen: string },
): Promise<void> {
  if (!rendered || (await whyNotSend(tx, agreement))) throw new Refusal('conflict', 'agreement-not-ready')
  const documentId = agreement.documentId ?? ''
  const draft = await grantDocument(tx, viewer, 'document.publish', documentId)
  if (draft.state === 'draft' || draft.state === 'in_review') {
    await moveOn(tx, draft, { from: ['draft', 'in_review'], to: 'decided' })
  }
  const document = await grantDocument(tx, viewer, 'document.publish', documentId)
  const fields = { ...internal, seen }
  const { editionId } = await publishEdition(tx, viewer, document, { fields, rendered })
  await takeStep(tx, agreement, { kind: 'sent', editionId })
  await tellAll(tx, agreement, 'agreement_sent')
}
