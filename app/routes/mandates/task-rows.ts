export interface TaskRow {
  text: string
  leadOrganisationId: string
}

const spare = 3

/** The rows of the form: what was typed, else what is stored, and room for a few more. */
export function taskRows(
  stored: ReadonlyArray<{ text: string; leadOrganisationId: string | null }>,
  typedTexts: readonly string[] | null,
  typedLeads: readonly string[] | null,
): TaskRow[] {
  const rows = typedTexts
    ? typedTexts.map((text, at) => ({ text, leadOrganisationId: typedLeads?.[at] ?? '' }))
    : stored.map(({ text, leadOrganisationId }) => ({ text, leadOrganisationId: leadOrganisationId ?? '' }))
  const filled = rows.filter(({ text }) => text.trim() !== '')
  return [...filled, ...Array.from({ length: spare }, () => ({ text: '', leadOrganisationId: '' }))]
}

/** A list that a form was sent with and got back, since it was not taken; null when there is none. */
export function typedList(answer: unknown, name: string): string[] | null {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return null
  const values: unknown = answer.values
  const list: unknown = Object(values)[name]
  return Array.isArray(list) ? list.map(String) : null
}
