import { renderTableDocx } from '~/editor/render/docx-table'
import { docxFile } from '~/http/table-file.server'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { longDate } from '~/i18n/dates'
import { hostPage } from './host-page.server'
import { inputsTable } from './inputs-table.server'

/** The inputs as a matrix to work on in Word. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) => {
  const { language, today } = reading
  const words = dictionary(language).consultations
  const { facts } = await hostPage(reading, 'consultation.read_answers', words.inputs.title)
  const rows = await inputsTable(reading)
  const about = [words.inputs.drawnOn(longDate(language, today), rows.length - 1)]
  const sheet = { title: `${words.inputs.title}: ${facts.title}`, facts: about, rows, language }
  return docxFile(await renderTableDocx(sheet), `innspill-${today}`)
})
