import { unfitIn, type IsOther } from '~/core/guardrail/unfit'
import type { FieldError, FormFiles, FormValues } from './form.server'

/** Ids, hashes, and bytes written as text: digits in them mean nothing. */
const machineMade = /^(?:(?=.*[a-f])[0-9a-f-]{32,}|[A-Za-z0-9+/]{2000,}={0,2})$/

/**
 * What must not be stored in an unclassified system that many read, wherever in a form it stands, names of files
 * included: national identity numbers, and classification markings on a line of their own (sikkerhetsloven § 5-3,
 * beskyttelsesinstruksen). A password is nobody's to look at. `isOther` knows numbers that somebody has said are others.
 */
export function unfitFields(values: FormValues, files: FormFiles, isOther?: IsOther): FieldError[] {
  const texts = [
    ...Object.entries(values).map(([field, value]) => [field, [value].flat()] as const),
    ...Object.entries(files).map(([field, { name }]) => [field, [name]] as const),
  ]
  return texts
    .filter(([field]) => !/password/i.test(field))
    .flatMap(([field, said]): FieldError[] => {
      const [problem] = unfitIn(said.filter((text) => !machineMade.test(text)).join('\n'), isOther)
      return problem ? [{ field, problem }] : []
    })
}
