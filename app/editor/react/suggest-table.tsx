import { TableIcon } from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'
import { Tool } from './tool'

/** Suggests a new table below the line that the caret stands in. */
export function SuggestTable({ withWords, onUse }: { withWords: boolean; onUse: () => void }) {
  const { tool } = useWords().suggestions.newTable
  return <Tool label={tool} sign={<TableIcon aria-hidden />} withWords={withWords} onUse={onUse} />
}
