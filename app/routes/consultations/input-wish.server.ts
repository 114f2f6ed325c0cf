import type { GrantedConsultation } from '~/domain/consultations/access.server'
import { draftNow } from '~/domain/consultations/draft-now.server'
import { inputsOf, shownInputStates, type InputWish } from '~/domain/consultations/inputs.server'
import type { Reading } from '~/http/read.server'
import { readPage } from '~/ui/table/pages'

/** What the address asks the work bench for; what it does not know is left out. */
export function readInputWish(search: URLSearchParams, size: number): InputWish {
  const paragraph = search.get('paragraph') ?? ''
  return {
    state: shownInputStates.find((known) => known === search.get('state')) ?? null,
    organisationId: search.get('organisation') || null,
    questionId: search.get('question') || null,
    paragraph: /^[1-9]\d{0,5}$/.test(paragraph) ? Number(paragraph) : null,
    gone: search.has('gone'),
    tag: search.get('tag') || null,
    mine: search.has('mine'),
    page: readPage(search),
    size,
  }
}

/** The inputs that are wished for; those on paragraphs that are gone are found by the draft as it stands now. */
export async function wishedInputs(
  reading: Reading,
  consultation: GrantedConsultation<'consultation.read_answers'>,
  { gone, ...wish }: InputWish,
  mergeableWith?: string,
) {
  const { viewer, language } = reading
  const lost = gone ? ((await draftNow(reading, viewer, consultation))?.gone ?? []) : undefined
  return inputsOf(
    reading,
    consultation,
    {
      ...{ ...wish, viewerId: viewer.id },
      ...(mergeableWith && { mergeableWith }),
      ...(lost && { paragraphs: lost }),
    },
    language,
  )
}
