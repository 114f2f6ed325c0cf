import { consultationAt } from '~/domain/consultations/at.server'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { readInputWish, wishedInputs } from './input-wish.server'
import { shortPlace } from './short-place'

/** More inputs than a round ever gets; a file is read whole. */
const most = 20_000

/** The inputs as the page shows them, with state, reason and note, as a table. Only what has been sent. */
export async function inputsTable(reading: Reading): Promise<string[][]> {
  const { viewer, params, language, url } = reading
  const { consultation } = await consultationAt(reading, viewer, params, 'consultation.read_answers')
  const wish = { ...readInputWish(url.searchParams, most), page: 1 }
  const { inputs } = await wishedInputs(reading, consultation, wish)
  const words = dictionary(language).consultations
  const heading = [
    words.inputs.place,
    words.inputs.from,
    words.inputs.text,
    words.inputs.state,
    words.fields.reason,
    words.fields.internalNote,
    words.fields.assignedTo,
    words.fields.tags,
    words.merging.duplicate,
    words.late,
  ]
  return [
    heading,
    ...inputs.map((input) => [
      shortPlace(words, input),
      input.from,
      input.text,
      input.state ? words.treatmentStates[input.state] : words.untreated,
      input.reason,
      input.internalNote,
      input.assignee ?? '',
      input.tags.join(', '),
      input.duplicateOf ? words.merging.duplicate : '',
      input.late ? words.late : '',
    ]),
  ]
}
