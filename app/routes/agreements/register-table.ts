import type { ListedAgreement } from '~/domain/agreements/queries.server'
import type { Words } from '~/i18n/words'

/** A heading, and a row for each agreement, in the order of the page. */
export function registerTable(
  rows: readonly ListedAgreement[],
  { agreements: words }: Pick<Words, 'agreements'>,
): string[][] {
  const { fields, states, page } = words
  const heading = [
    ...[fields.title, fields.version, fields.parties, fields.workspace],
    ...[fields.state, fields.lastsFrom, fields.lastsTo, fields.measureId, fields.taskId],
  ]
  return [
    heading,
    ...rows.map(({ title, number, parties, workspace, state, lastsFrom, lastsTo, measures, tasks }) => [
      ...[title, String(number), parties.join(', '), workspace.name, states[state]],
      ...[lastsFrom ?? '', lastsTo ?? '', measures.join(', ')],
      tasks.map((task) => page.taskOf(task.number, task.version)).join('; '),
    ]),
  ]
}
