import { decisionsIn } from '~/domain/decisions/list.server'
import { read } from '~/http/read.server'
import { csvFile } from '~/http/table-file.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { readWish } from './wish.server'

/** More than the groups decide in many years; a file is read whole. */
const most = 10_000

/** The register as the viewer sees it, with the same selection, as a file for a spreadsheet. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, language, url } = reading
  const { decisions: words, itemOutcomes, ui } = dictionary(language)
  const wish = { ...readWish(url.searchParams, most), page: 1 }
  const { decisions } = await decisionsIn(reading, viewer, wish, language)
  const { fields } = words
  const { number: no, text: what, workspace: group, date: day, mandate: under, state: stands } = fields
  const heading = [no, what, group, day, under, stands, ui.internal, itemOutcomes.dissent]
  const rows = decisions.map(({ number, text, workspace, date, mandate, state, isInternal, hasDissent }) => [
    number,
    text,
    workspace.name,
    date,
    mandate === null ? '' : words.mandateVersion(mandate),
    words.states[state],
    isInternal ? ui.internal : '',
    hasDissent ? itemOutcomes.dissent : '',
  ])
  return csvFile([heading, ...rows], `decisions-${reading.today}`)
})
