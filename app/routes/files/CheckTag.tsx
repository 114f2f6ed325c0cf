import type { CheckState } from '~/domain/files/scanner'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'

const tones = {
  unchecked: 'neutral',
  being_checked: 'info',
  clean: 'success',
  infected: 'danger',
  failed: 'warning',
} as const

/** Where the check of a file stands. What needs no saying in a list is said when it is asked for with `always`. */
export function CheckTag({ check, always = false }: { check: CheckState; always?: boolean }) {
  const { checks } = useWords().files
  if (!always && (check === 'clean' || check === 'unchecked')) return null
  return <StatusTag tone={tones[check]}>{checks[check]}</StatusTag>
}
