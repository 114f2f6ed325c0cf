import type { PublicationWords } from '~/domain/editions/render.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { longDate } from '~/i18n/dates'
import type { Language } from '~/i18n/languages'

/** The words that an edition is framed in, in the language of its text and not of whoever publishes it. */
export function publicationWords(language: Language): PublicationWords {
  const { editions } = dictionary(language)
  return {
    accessCodes: editions.accessCodes,
    exemptBy: editions.exemptBy,
    decision: editions.decision,
    actionItem: editions.actionItem,
    responsible: editions.responsible,
    deadline: (date) => editions.deadline(longDate(language, date)),
  }
}
