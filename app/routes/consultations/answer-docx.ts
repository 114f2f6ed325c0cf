import { answerForm } from '~/domain/consultations/word/file.server'
import { read } from '~/http/read.server'
import { docxFile } from '~/http/table-file.server'
import { answerAt } from './answer-page.server'

/** The organisation's answer as a form to fill in in Word, for its own people. */
export const loader = read({ access: 'answer.write' }, async (reading) => {
  const { viewer, params, language, today } = reading
  const { answer } = await answerAt(reading, viewer, params, 'answer.write')
  return docxFile(await answerForm(reading, answer, language), `svar-${today}`)
})
