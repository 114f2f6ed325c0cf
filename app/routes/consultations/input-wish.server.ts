import { shownInputStates, type InputWish } from '~/domain/consultations/inputs.server'
import { readPage } from '~/ui/table/pages'

/** What the address asks the work bench for; what it does not know is left out. */
export function readInputWish(search: URLSearchParams, size: number): InputWish {
  const paragraph = search.get('paragraph') ?? ''
  return {
    state: shownInputStates.find((known) => known === search.get('state')) ?? null,
    organisationId: search.get('organisation') || null,
    questionId: search.get('question') || null,
    paragraph: /^[1-9]\d{0,5}$/.test(paragraph) ? Number(paragraph) : null,
    tag: search.get('tag') || null,
    mine: search.has('mine'),
    page: readPage(search),
    size,
  }
}
