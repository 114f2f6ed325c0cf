import type { MeetingState } from '~/domain/meetings/states'
import type { useWords } from '~/i18n/use-words'

type Words = ReturnType<typeof useWords>['meetings']['minutes']

/** What one does with the minutes, by where they are. */
export function nameOfMinutes(state: MeetingState, words: Words): string {
  if (state === 'in_progress') return words.write
  return state === 'minutes_circulated' ? words.comment : words.read
}
