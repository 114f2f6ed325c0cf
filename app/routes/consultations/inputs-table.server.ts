import { consultationAt } from '~/domain/consultations/at.server'
import { notesOf } from '~/domain/consultations/notes.server'
import { consultationRules } from '~/domain/consultations/policy'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { readInputWish, wishedInputs } from './input-wish.server'
import { shortPlace } from './short-place'

/** More inputs than a round ever gets; a file is read whole. */
const most = 20_000

/**
 * The inputs as the page shows them, with state and reason, as a table; with the internal notes for those who treat them.
 * Only what has been sent.
 */
export async function inputsTable(reading: Reading): Promise<string[][]> {
  const { viewer, params, language, url } = reading
  const { consultation } = await consultationAt(reading, viewer, params, 'consultation.read_answers')
  const wish = { ...readInputWish(url.searchParams, most), page: 1 }
  const { inputs } = await wishedInputs(reading, consultation, wish)
  const notes = consultationRules['consultation.treat'](viewer, consultation)
    ? await notesOf(
        reading,
        (await consultationAt(reading, viewer, params, 'consultation.treat')).consultation,
      )
    : null
  const words = dictionary(language).consultations
  const heading = [
    words.inputs.place,
    words.inputs.from,
    words.inputs.text,
    words.inputs.state,
    words.fields.reason,
    ...(notes ? [words.fields.internalNote] : []),
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
      ...(notes ? [notes.get(input.id) ?? ''] : []),
      input.assignee ?? '',
      input.tags.join(', '),
      input.duplicateOf ? words.merging.duplicate : '',
      input.late ? words.late : '',
    ]),
  ]
}
