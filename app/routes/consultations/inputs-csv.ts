import { consultationAt } from '~/domain/consultations/at.server'
import { inputsOf } from '~/domain/consultations/inputs.server'
import { csvOf } from '~/http/csv'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { readInputWish } from './input-wish.server'
import { shortPlace } from './short-place'

/** More inputs than a round ever gets; a file is read whole. */
const most = 20_000

/** The inputs as they are shown, with state, reason and note, as a file for a spreadsheet. Only what has been sent. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) => {
  const { viewer, params, language, url } = reading
  const { consultation } = await consultationAt(reading, viewer, params, 'consultation.read_answers')
  const wish = { ...readInputWish(url.searchParams, most), page: 1, viewerId: viewer.id }
  const { inputs } = await inputsOf(reading, consultation, wish, language)
  const words = dictionary(language).consultations
  const heading = [
    words.inputs.place,
    words.inputs.from,
    words.inputs.text,
    words.inputs.state,
    words.fields.reason,
    words.fields.internalNote,
    words.fields.assignedTo,
    words.late,
  ]
  const rows = inputs.map((input) => [
    shortPlace(words, input),
    input.from,
    input.text,
    input.state ? words.treatmentStates[input.state] : words.untreated,
    input.reason,
    input.internalNote,
    input.assignee ?? '',
    input.late ? words.late : '',
  ])
  return new Response(csvOf([heading, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="innspill-${reading.today}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
