import type { FormError } from './ErrorSummaryBox'

/** The first refusal of each field by its name, to hand to the fields of a form. */
export function errorsByField(errors: readonly FormError[] | undefined): Partial<Record<string, string>> {
  const found: Partial<Record<string, string>> = {}
  for (const { field, message } of errors ?? []) found[field] ??= message
  return found
}
