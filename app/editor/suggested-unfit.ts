import { classificationMarkingIn } from '~/core/guardrail/classification-marking'
import { unfitIn, withoutUnfit, type UnfitKind } from '~/core/guardrail/unfit'
import { wordingOf } from './wording'

/** What a suggested wording must not hold, if anything; what stands in the text already is no news. */
export function unfitWordingIn(wording: string, words: string): UnfitKind | null {
  const [kind] = unfitIn(wording, (number) => words.includes(number))
  return kind === 'classified' && classificationMarkingIn(words) !== null ? null : (kind ?? null)
}

/** A wording without the numbers and the markings that must not be in it. */
export const fitWording = (wording: string): string => wordingOf(withoutUnfit(wording))
