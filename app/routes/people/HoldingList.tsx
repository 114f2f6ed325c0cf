import type { PresentedHolding } from '~/domain/workspaces/present-seat'
import { useWords } from '~/i18n/use-words'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { StatusTag } from '~/ui/page/StatusTag'
import { EndingField } from './EndingField'
import { PeriodText } from './PeriodText'

/** Everyone who has had a seat, the latest first. */
export function HoldingList({ holdings, here }: { holdings: readonly PresentedHolding[]; here: string }) {
  const { people: words } = useWords()
  return (
    <ul className="tv-link-list">
      {holdings.map((holding) => (
        <li key={holding.id}>
          <p>
            <strong>{holding.name}</strong>{' '}
            <StatusTag tone={holding.over ? 'neutral' : 'spruce'}>
              {words.capacities[holding.capacity]}
            </StatusTag>
          </p>
          <p className="tv-muted">
            <PeriodText from={holding.validFrom} to={holding.lastDay} />
          </p>
          {!holding.over && (
            <ConfirmForm
              trigger={words.endHoldingMore}
              thing={words.theHoldingOf(holding.name)}
              submit={words.endHolding}
              consequence={words.endHoldingConsequence}
              action={`${here}/holdings/${holding.id}/ending`}
            >
              <EndingField id={`lastDay-${holding.id}`} />
            </ConfirmForm>
          )}
        </li>
      ))}
    </ul>
  )
}
