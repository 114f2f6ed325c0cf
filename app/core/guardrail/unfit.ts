import { classificationMarkingIn } from './classification-marking'
import { nationalIdentityNumbersIn, placesOfIdentityNumbers } from './national-identity-number'

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

/** A text without the numbers and the marked lines that must not be in it. */
export function withoutUnfit(text: string, isOther: IsOther = () => false): string {
  const lines = text.split('\n').filter((line) => classificationMarkingIn(line) === null)
  let fit = lines.join('\n')
  for (const { from, to, number } of placesOfIdentityNumbers(fit).reverse()) {
    if (!isOther(number)) fit = fit.slice(0, from) + fit.slice(to)
  }
  return fit
}
