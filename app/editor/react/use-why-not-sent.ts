import { useWords } from '~/i18n/use-words'
import type { NotSent } from './send-image'

/** The words for why a picture was not taken. */
export function useWhyNotSent(): (reason: NotSent) => string {
  const { documents, refusals } = useWords()
  const words = documents.editor.image
  return (reason) =>
    reason === 'failed' || reason === 'signedOut' || reason === 'notAllowed'
      ? words[reason]
      : refusals.reasons[reason]
}
