import type { LiveOutcomeWords } from '~/domain/minutes/outcomes.server'
import { shortDate } from '~/i18n/dates'
import { dictionary } from '~/i18n/dictionaries.server'
import type { Language } from '~/i18n/languages'

/** The words around the decisions and action items in a text of minutes, for whoever reads it. */
export function outcomeWords(language: Language): LiveOutcomeWords {
  const { outcomes } = dictionary(language).meetings
  return {
    decision: outcomes.decision,
    actionItem: outcomes.actionItem,
    state: (state) => outcomes.states[state],
    deadline: (date) => outcomes.deadline(shortDate(language, date)),
  }
}
