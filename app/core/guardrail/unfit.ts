import { classificationMarkingIn } from './classification-marking'
import { nationalIdentityNumbersIn } from './national-identity-number'

/** What must not be stored in an unclassified system that many read. */
export const unfitKinds = ['identity-number', 'classified'] as const
export type UnfitKind = (typeof unfitKinds)[number]

/** Whether eleven digits that look like an identity number are known to be another number. */
export type IsOther = (number: string) => boolean

/** Which kinds of it a text holds: national identity numbers, and classification markings on a line of their own. */
export function unfitIn(text: string, isOther: IsOther = () => false): UnfitKind[] {
  const found: Record<UnfitKind, boolean> = {
    'identity-number': nationalIdentityNumbersIn(text).some((number) => !isOther(number)),
    classified: classificationMarkingIn(text) !== null,
  }
  return unfitKinds.filter((kind) => found[kind])
}
