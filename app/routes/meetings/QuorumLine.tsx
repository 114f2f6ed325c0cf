import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'

type Quorum = { present: number; needed: number; isMet: boolean }

/** Whether enough were there to decide; nothing when the mandate does not ask for a number. */
export function QuorumLine({ quorum }: { quorum: Quorum | null }) {
  const words = useWords().meetings.attendance
  if (!quorum) return null
  return (
    <p>
      <StatusTag tone={quorum.isMet ? 'success' : 'warning'}>
        {quorum.isMet ? words.quorate : words.notQuorate}
      </StatusTag>{' '}
      {words.quorum(quorum.present, quorum.needed)}
    </p>
  )
}
