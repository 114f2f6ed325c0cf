import { mandateAt } from '~/domain/mandates/at.server'
import { responsibilityOf } from '~/domain/mandates/responsibility.server'
import { read } from '~/http/read.server'
import { responsibilityFile } from './responsibility-file.server'

/** Who does what in one version of a mandate, as a file for a spreadsheet. */
export const loader = read({ access: 'mandate.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const { mandate, workspace } = await mandateAt(reading, viewer, params, 'mandate.read')
  const responsibility = await responsibilityOf(reading, viewer, mandate, language)
  return responsibilityFile([responsibility], language, `responsibility-${workspace.slug}-${mandate.number}`)
})
