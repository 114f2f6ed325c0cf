import { Alert } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'

type Quorum = { present: number; needed: number; isMet: boolean }

/** Warns whoever closes a meeting, or marks a decision, that too few were there to decide. */
export function NotQuorate({ quorum }: { quorum: Quorum | null }) {
  const words = useWords().meetings.attendance
  if (!quorum || quorum.isMet) return null
  return (
    <Alert data-color="warning">
      <strong>{words.notQuorate}.</strong> {words.quorum(quorum.present, quorum.needed)}
    </Alert>
  )
}
