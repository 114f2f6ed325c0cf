import type { PartyRow } from './PartyFields'

/** Room for so many parties beside those that are filled in; an agreement has two at the least. */
const spare = 1
const least = 2

/** The rows of the form: what was typed when it was sent and not taken, else what is stored, and room for more. */
export function partyRows(stored: readonly PartyRow[], sent: unknown): PartyRow[] {
  const typed = ['partyId', 'partyDuties', 'partyContact'].map((name) => typedList(sent, name))
  const [ids, duties, contacts] = typed
  const rows = ids
    ? ids.map((organisationId, at) => ({
        ...{ organisationId, duties: duties?.[at] ?? '', contact: contacts?.[at] ?? '' },
      }))
    : stored.map(({ organisationId, duties: does, contact }) => ({ organisationId, duties: does, contact }))
  const filled = rows.filter((row) => row.organisationId || row.duties || row.contact)
  const wanted = Math.max(least, filled.length + spare)
  return Array.from(
    { length: wanted },
    (_, at) => filled[at] ?? { organisationId: '', duties: '', contact: '' },
  )
}

/** A list that a form was sent with and got back; null when there is none. */
function typedList(answer: unknown, name: string): string[] | null {
  if (typeof answer !== 'object' || answer === null || !('values' in answer)) return null
  const list: unknown = Object(answer.values)[name]
  return Array.isArray(list) ? list.map(String) : null
}
