import { localDateOf } from '~/core/calendar'
import { reviewPage } from '~/domain/seat-reviews/queries.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import type { Reading } from '~/http/read.server'
import type { XlsxCell } from '~/http/xlsx.server'
import { dictionary } from '~/i18n/dictionaries.server'

/** A review as it was signed: a heading, and a row for each seat with who signed and when. */
export async function reviewTable(reading: Reading): Promise<{ table: XlsxCell[][]; name: string }> {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.give_seats', params.workspace ?? '')
  const review = await reviewPage(reading, workspace, params.review ?? '', language)
  const { people, seatReviews: words } = dictionary(language)
  const { fields, capacities } = people
  const heading = [
    ...[fields.organisationId, fields.role, capacities.holder, capacities.deputy, fields.validFrom],
    ...[fields.validTo, fields.sponsorId, words.outcome, words.lastDay, words.by, words.at],
  ]
  const day = localDateOf(review.at)
  const cell = (date: string | null): XlsxCell => (date ? { date } : '')
  const rows = review.lines.map((line): XlsxCell[] => [
    ...[line.organisation, people.roles[line.role], line.holder ?? people.vacant, line.deputies.join(', ')],
    ...[{ date: line.validFrom }, cell(line.validTo), line.sponsor ?? ''],
    ...[words.outcomes[line.outcome], cell(line.endsOn), review.by, { date: day }],
  ])
  return { table: [heading, ...rows], name: `seats-${workspace.slug}-${day}` }
}
