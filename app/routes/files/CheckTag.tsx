import type { CheckState } from '~/domain/files/scanner'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'

const tones = {
  being_checked: 'info',
  infected: 'danger',
  failed: 'warning',
} as const

/** What needs no mark: nothing was found, or nothing looks. */
export const isSaidInWords = (check: CheckState) => check === 'clean' || check === 'unchecked'

/** Where the check of a file stands, when that stands in the way of anything. */
export function CheckTag({ check }: { check: CheckState }) {
  const { checks } = useWords().files
  if (check === 'clean' || check === 'unchecked') return null
  return <StatusTag tone={tones[check]}>{checks[check]}</StatusTag>
}
