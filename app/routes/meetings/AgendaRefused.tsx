import { useParams } from '@remix-run/react'
import { useRefusal } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { NotDonePage } from '~/ui/page/NotDonePage'

/** Shown when an item could not be moved or removed: why, and the way back. */
export function AgendaRefused({ sent }: { sent: unknown }) {
  const words = useWords().meetings
  const { workspace, meeting } = useParams()
  return (
    <NotDonePage
      title={words.agenda.refused}
      refused={useRefusal(sent)}
      back={`/workspaces/${workspace}/meetings/${meeting}/agenda`}
    />
  )
}
