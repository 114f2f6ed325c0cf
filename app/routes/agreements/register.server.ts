import { agreementsFor } from '~/domain/agreements/queries.server'
import { agreementStates, type AgreementState } from '~/domain/agreements/states'
import type { Reading } from '~/http/read.server'

export interface RegisterWish {
  state: AgreementState | ''
  /** The slug of a group. */
  group: string
  /** The number of a measure of the strategy; empty for all. */
  measure: string
}

/** What the register is narrowed to, as its address says; what it does not know is left out. */
export function readWish(search: URLSearchParams): RegisterWish {
  const state = agreementStates.find((one) => one === search.get('state')) ?? ''
  const measure = /^\d{1,4}$/.exec(search.get('measure') ?? '')?.[0] ?? ''
  return { state, group: search.get('group') ?? '', measure }
}

/** The agreements of all groups that the viewer may read, narrowed to what is wished for; and the groups that one can wish for. */
export async function registerAsWished(reading: Reading, { state, group, measure }: RegisterWish) {
  const all = await agreementsFor(reading, reading.viewer, null, reading.language)
  const groups = new Map(all.map(({ workspace }) => [workspace.slug, workspace]))
  return {
    agreements: all.filter(
      (one) =>
        (!state || one.state === state) &&
        (!group || one.workspace.slug === group) &&
        (!measure || one.measures.includes(Number(measure))),
    ),
    groups: [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb')),
    /** Whether there is anything to narrow. */
    any: all.length > 0,
  }
}
