import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import type { RunningPage, ScreenItem } from './running-view'
import { usedInWords } from './TimeLeft'
import { TurnButton } from './TurnButton'

/** The agenda with what each item has taken of its time; those who run the meeting go to any of them. */
export function RunningAgenda({ page, items }: { page: RunningPage; items: readonly ScreenItem[] }) {
  const { meetings, meetingRunning: words } = useWords()
  const moves = page.isOpen && page.abilities['meeting.manage']
  return (
    <Section title={meetings.agenda.heading}>
      <ol className="tv-agenda">
        {items.map((item) => {
          const isCurrent = page.isOpen && item.id === page.current?.id
          return (
            <li key={item.id} aria-current={isCurrent ? 'step' : undefined}>
              <div className="tv-agenda__words">
                <p className="tv-agenda__title">
                  <span className="tv-agenda__number">{meetings.item(item.number)}</span>{' '}
                  {item.shown?.title ?? words.internal}{' '}
                  {isCurrent && <StatusTag tone="spruce">{words.isCurrent}</StatusTag>}
                </p>
                <p className="tv-agenda__facts">{timesOf(item, words, meetings.agenda)}</p>
              </div>
              {moves && !isCurrent && (
                <div className="tv-agenda__tools">
                  <TurnButton agendaItemId={item.id} variant="tertiary" label={words.goTo(item.number)}>
                    {words.goToShort}
                  </TurnButton>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </Section>
  )
}

type AllWords = ReturnType<typeof useWords>

function timesOf(
  { used, minutesPlanned }: ScreenItem,
  words: AllWords['meetingRunning'],
  agenda: AllWords['meetings']['agenda'],
): string {
  const facts = [
    ...(used ? [usedInWords(words, used)] : []),
    ...(minutesPlanned ? [words.planned(agenda.minutes(minutesPlanned))] : []),
  ]
  return facts.join(' · ')
}
