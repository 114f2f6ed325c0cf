import { useWords } from '~/i18n/use-words'
import { StatusTag } from './StatusTag'

/** Marks what is for those who work in the group alone. */
export function InternalTag() {
  return <StatusTag tone="warning">{useWords().ui.internal}</StatusTag>
}
