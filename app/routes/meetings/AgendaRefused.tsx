import { Link, useParams } from '@remix-run/react'
import { useAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { RefusalNote } from '~/ui/notice/RefusalNote'

/** Shown when an item could not be moved or removed: why, and the way back. */
export function AgendaRefused({ sent }: { sent: unknown }) {
  const words = useWords().meetings
  const answer = useAnswer(sent, words.fields)
  const { workspace, meeting } = useParams()
  return (
    <>
      <PageHeading title={words.agenda.refused} />
      <div className="tv-stack">
        <RefusalNote>{answer.refused}</RefusalNote>
        <p>
          <Link to={`/workspaces/${workspace}/meetings/${meeting}/agenda`}>{words.agenda.back}</Link>
        </p>
      </div>
    </>
  )
}
