import { ImageIcon } from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'
import { Tool } from './tool'

/** Suggests a new picture below the line that the caret stands in. */
export function SuggestPicture({ withWords, onUse }: { withWords: boolean; onUse: () => void }) {
  const { tool } = useWords().suggestions.newPicture
  return <Tool label={tool} sign={<ImageIcon aria-hidden />} withWords={withWords} onUse={onUse} />
}
