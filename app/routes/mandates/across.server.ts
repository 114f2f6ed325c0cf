import { responsibilityAcross, type Responsibility } from '~/domain/mandates/responsibility.server'
import type { Reading } from '~/http/read.server'

export interface AcrossWish {
  /** The id of an organisation: only tasks that it has a part in. */
  organisationId: string
  /** Only tasks that nobody leads, or more than one does. */
  onlyFlaws: boolean
}

export function readWish(search: URLSearchParams): AcrossWish {
  return { organisationId: search.get('organisation') ?? '', onlyFlaws: search.get('flaws') === 'on' }
}

/** Who does what in all groups, narrowed to what is wished for; and the organisations that one can wish for. */
export async function acrossAsWished(reading: Reading, { organisationId, onlyFlaws }: AcrossWish) {
  const all = await responsibilityAcross(reading, reading.viewer, reading.language)
  const isWished = (task: Responsibility['tasks'][number]) =>
    (!organisationId || organisationId in task.parts) && (!onlyFlaws || task.flaw !== null)
  return {
    groups: all
      .map((group) => ({ ...group, tasks: group.tasks.filter(isWished) }))
      .filter(({ tasks }) => tasks.length > 0),
    organisations: organisationsOf(all),
    /** Whether there is anything to narrow. */
    any: all.some(({ tasks }) => tasks.length > 0),
  }
}

/** All organisations of several groups, each once, by their short names. */
export function organisationsOf(groups: readonly Responsibility[]): Responsibility['organisations'] {
  const found = new Map(groups.flatMap(({ organisations }) => organisations.map((one) => [one.id, one])))
  const collator = new Intl.Collator('nb')
  return [...found.values()].sort((a, b) => collator.compare(a.shortName, b.shortName))
}
