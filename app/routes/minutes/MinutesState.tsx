import { localDateOf, longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { StatusTag, type StatusTone } from '~/ui/page/StatusTag'

type State = 'draft' | 'in_review' | 'decided' | 'published' | 'superseded' | 'withdrawn'

const tones: Record<State, StatusTone> = {
  draft: 'ochre',
  in_review: 'info',
  decided: 'success',
  published: 'success',
  superseded: 'neutral',
  withdrawn: 'danger',
}

type Approval = { way: string; by: string; inMeeting: string; at: string }
type Minutes = { openedBy: string; approved: Approval | null } | null

type Sent = { at: string; recipients: number } | null

/** Where the minutes stand, by whose hand, and whom they have been sent to. */
export function MinutesState({ state, minutes, sent }: { state: State; minutes: Minutes; sent: Sent }) {
  const { meetings, minutesRounds, minutesSending } = useWords()
  const words = meetings.minutes
  const language = useLanguage()
  const names: Record<State, string> = {
    draft: words.draft,
    in_review: words.inReview,
    decided: words.approved,
    published: words.published,
    superseded: words.published,
    withdrawn: words.withdrawn,
  }
  const approved = minutes?.approved
  return (
    <>
      <StatusTag tone={tones[state]}>{names[state]}</StatusTag>
      {approved ? (
        <span>{minutesRounds.approvedAs(approved, longDate(language, localDateOf(approved.at)))}</span>
      ) : (
        minutes?.openedBy && <span>{words.openedBy(minutes.openedBy)}</span>
      )}
      {sent && (
        <span>{minutesSending.sentTo(longDate(language, localDateOf(sent.at)), sent.recipients)}</span>
      )}
    </>
  )
}
