/** How many empty rows a list has room for beside those that are filled in. */
const spare = 3

/**
 * The rows of a list in a form: what was typed, else what is stored, and room for a few more. `words` is the field that a
 * row is nothing without; `typed` holds each field's list as the form was sent, or null when it was not.
 */
export function listRows<Field extends string>(
  words: NoInfer<Field>,
  stored: ReadonlyArray<Record<NoInfer<Field>, string>>,
  typed: Record<Field, readonly string[] | null>,
): Array<Record<Field, string>> {
  const fields = Object.keys(typed) as Field[]
  const rowAt = (at: number) =>
    Object.fromEntries(fields.map((field) => [field, typed[field]?.[at] ?? ''])) as Record<Field, string>
  const rows = typed[words]?.map((_words, at) => rowAt(at)) ?? stored
  const empty = Object.fromEntries(fields.map((field) => [field, ''])) as Record<Field, string>
  return [
    ...rows.filter((row) => row[words].trim() !== ''),
    ...Array.from({ length: spare }, () => ({ ...empty })),
  ]
}

/** A list that a form was sent with and got back, since it was not taken; null when there is none. */
export function typedList(answer: unknown, name: string): string[] | null {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return null
  const values: unknown = answer.values
  const list: unknown = Object(values)[name]
  return Array.isArray(list) ? list.map(String) : null
}
