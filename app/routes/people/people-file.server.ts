import { grantWorkspacePeople } from '~/domain/workspaces/access.server'
import { seatsOn } from '~/domain/workspaces/seat-queries.server'
import type { Reading } from '~/http/read.server'
import type { XlsxCell } from '~/http/xlsx.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { readDate } from '~/http/read-date'

/** The list of people on the day that the address names (today when it names none): a heading, and a row for each seat. */
export async function peopleTable(reading: Reading): Promise<{ table: XlsxCell[][]; name: string }> {
  const { viewer, params, url, language, today } = reading
  const slug = params.workspace ?? ''
  const workspace = await grantWorkspacePeople(reading, viewer, 'workspace.read_people', slug)
  const on = readDate(url.searchParams.get('on')) ?? today
  const words = dictionary(language).people
  const { fields, capacities } = words
  const heading = [
    fields.organisationId,
    fields.role,
    capacities.holder,
    capacities.deputy,
    fields.validFrom,
    fields.validTo,
    fields.sponsorId,
  ]
  const rows = (await seatsOn(reading, workspace, on, language)).map((seat): XlsxCell[] => [
    seat.organisation,
    words.roles[seat.role],
    seat.holder?.name ?? words.vacant,
    seat.deputies.map(({ name }) => name).join(', '),
    { date: seat.validFrom },
    seat.lastDay ? { date: seat.lastDay } : '',
    seat.sponsor ?? '',
  ])
  return { table: [heading, ...rows], name: `people-${workspace.slug}-${on}` }
}
