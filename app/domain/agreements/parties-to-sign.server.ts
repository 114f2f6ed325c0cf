import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Language } from '~/i18n/languages'
import type { GrantedAgreement } from './access.server'
import { partiesOf, type Party } from './parties.server'
import { signingSeats } from './sign.server'
import { signaturesOf } from './signatures.server'

/** The parties that the viewer speaks for and that have not signed yet; none while nothing is out to be signed. */
export async function partiesToSign(
  scope: Scope,
  viewer: Viewer,
  agreement: GrantedAgreement<'agreement.sign'>,
  language: Language,
): Promise<Party[]> {
  if (agreement.state !== 'signing' || agreement.editionId === null) return []
  const own = signingSeats(viewer, agreement).map(({ organisationId }) => organisationId)
  const signed = (await signaturesOf(scope, agreement.editionId)).map(({ organisationId }) => organisationId)
  const parties = await partiesOf(scope, agreement.id, language)
  return parties.filter(
    ({ organisationId }) => own.includes(organisationId) && !signed.includes(organisationId),
  )
}
