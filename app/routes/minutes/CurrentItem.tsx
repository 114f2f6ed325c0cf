import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { PaperLinks } from '~/ui/page/PaperLinks'
import { useWords } from '~/i18n/use-words'
import { TimeLeft } from './TimeLeft'
import { TurnButton } from './TurnButton'
import type { RunningPage, ScreenItem } from './running-view'

/** The item that the meeting is at, large enough for a wall; the chair's ways on from it. */
export function CurrentItem({ page }: { page: RunningPage }) {
  const { current, now, abilities } = page
  const { meetings, meetingRunning: words } = useWords()
  const manages = abilities['meeting.manage']
  return (
    <section className="tv-current" aria-labelledby="current-item">
      {/* Announced when the meeting goes on, in every browser that follows it. */}
      <div role="status">
        {current && (
          <p className="tv-current__number">
            {meetings.item(current.number)}
            {current.shown && ` · ${meetings.kinds[current.shown.kind]}`}
          </p>
        )}
        <Heading level={2} id="current-item" data-size="lg">
          {current ? titleOf(current, words) : words.none}
        </Heading>
      </div>
      {current && <TimeLeft item={current} now={now} />}
      {current && <About item={current} hint={page.items ? words.internalHint : words.closed} page={page} />}
      {manages && <Ways page={page} />}
    </section>
  )
}

function titleOf(item: ScreenItem, words: ReturnType<typeof useWords>['meetingRunning']) {
  return item.shown?.title ?? (item.isInternal ? words.internal : words.closed)
}

function About({ item, hint, page }: { item: ScreenItem; hint: string; page: RunningPage }) {
  const { agenda } = useWords().meetings
  const { shown } = item
  if (!shown) return item.isInternal ? <Paragraph className="tv-muted">{hint}</Paragraph> : null
  const facts = [
    ...(shown.presenter ? [agenda.presentedBy(shown.presenter)] : []),
    ...(shown.guests.length ? [agenda.guests(shown.guests.join('; '))] : []),
  ]
  return (
    <>
      {facts.length > 0 && <p className="tv-agenda__facts">{facts.join(' · ')}</p>}
      {shown.background && <p className="tv-agenda__background">{shown.background}</p>}
      <PaperLinks papers={shown.papers} documents={page.documents} mayReadVersions={page.mayReadVersions} />
    </>
  )
}

/** On to the next item, a pause, and what belongs to the one that is dealt with. */
function Ways({ page }: { page: RunningPage }) {
  const { current, items, abilities, base, meeting, showsWhole } = page
  const { meetingRunning: words, itemOutcomes } = useWords()
  const next = nextOf(items ?? [], current)
  return (
    <div className="tv-current__ways">
      {next && (
        <TurnButton agendaItemId={next.id} variant="primary">
          {current ? words.next(next.number) : words.begin(next.number)}
        </TurnButton>
      )}
      {current && (
        <TurnButton agendaItemId="" variant="secondary">
          {words.pause}
        </TurnButton>
      )}
      {current?.isInternal && abilities['meeting.show_internal'] && (
        <TurnButton agendaItemId={current.id} shows={showsWhole ? 'number' : 'whole'} variant="secondary">
          {showsWhole ? words.hide : words.show}
        </TurnButton>
      )}
      {current && meeting.mayConclude && (
        <Button asChild variant="tertiary">
          <Link to={`${base}/agenda/${current.id}/outcome`}>{itemOutcomes.record}</Link>
        </Button>
      )}
      {current?.isInternal && abilities['meeting.show_internal'] && !showsWhole && (
        <p className="tv-muted">{words.showHint}</p>
      )}
    </div>
  )
}

/** The one after the current item; before the first and after a pause, the first that has not been dealt with. */
function nextOf(items: readonly ScreenItem[], current: ScreenItem | null): ScreenItem | undefined {
  if (!current) return items.find(({ used }) => used === 0)
  return items[items.findIndex(({ id }) => id === current.id) + 1]
}
