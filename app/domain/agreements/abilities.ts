import type { Viewer } from '~/core/viewer'
import { agreementRules, type AgreementThing } from './policy'

export type AgreementAbilities = Record<keyof typeof agreementRules, boolean>

/** What the viewer may do with an agreement, for the page to draw its buttons by. */
export function agreementAbilities(viewer: Viewer, agreement: AgreementThing): AgreementAbilities {
  const entries = Object.entries(agreementRules).map(([action, may]) => [action, may(viewer, agreement)])
  return Object.fromEntries(entries) as AgreementAbilities
}
