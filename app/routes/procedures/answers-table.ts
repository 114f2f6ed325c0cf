import { localDateOf } from '~/core/calendar'
import type { AskedSeat } from '~/domain/procedures/asked.server'
import type { Words } from '~/i18n/words'

/** A heading, and a row for each seat that is asked, those that have not answered too, in the order of the page. */
export function answersTable(
  asked: readonly AskedSeat[],
  { procedures, people }: Pick<Words, 'procedures' | 'people'>,
): string[][] {
  const { fields, page, answering } = procedures
  const heading = [
    page.organisation,
    people.fields.role,
    fields.answer,
    fields.reason,
    page.answeredBy,
    page.answeredOn,
  ]
  const rows = asked.map(({ organisation, role, answer }) => [
    organisation,
    people.roles[role],
    answer ? answering.choices[answer.kind] : page.notAnswered,
    answer?.reason ?? '',
    answer?.by ?? '',
    answer ? localDateOf(new Date(answer.at)) : '',
  ])
  return [heading, ...rows]
}
