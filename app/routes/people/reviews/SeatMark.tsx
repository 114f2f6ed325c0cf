import { endsOnField, outcomeField, seatReviewOutcomes } from '~/domain/seat-reviews/marks'
import type { PresentedHolding } from '~/domain/workspaces/present-seat'
import type { SeatWithPeople } from '~/domain/workspaces/seat-queries.server'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { PeriodText } from '../PeriodText'
import { DateField } from '~/ui/form/DateField'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { DateText } from '~/ui/time/DateText'

type SeatMarkProps = {
  seat: SeatWithPeople
  /** The day that each was last here, by the id of their hold on a seat. */
  visits: Readonly<Record<string, string>>
  today: string
  answer: FormAnswer
}

/** One seat of the review: who has it, and whether it stays or ends. The day is asked for when it ends. */
export function SeatMark({ seat, visits, today, answer }: SeatMarkProps) {
  const { seatReviews: words, people } = useWords()
  const outcome = outcomeField(seat.id)
  const endsOn = endsOnField(seat.id)
  return (
    <div className="tv-review__seat">
      <input type="hidden" name="seatId[]" value={seat.id} />
      <RadioGroup
        name={outcome}
        label={words.seat(seat.organisation, people.roles[seat.role].toLowerCase())}
        description={<Facts seat={seat} visits={visits} />}
        options={seatReviewOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        defaultValue={answer.value(outcome)}
        need="unmarked"
        error={answer.byField[outcome]}
      />
      <div className="tv-review__end">
        <DateField
          name={endsOn}
          label={words.lastDayOf(seat.organisation)}
          min={today}
          defaultValue={answer.value(endsOn)}
          need="unmarked"
          error={answer.byField[endsOn]}
        />
      </div>
    </div>
  )
}

function Facts({ seat, visits }: Pick<SeatMarkProps, 'seat' | 'visits'>) {
  const { people } = useWords()
  return (
    <>
      {seat.holder ? <Holder holding={seat.holder} visits={visits} /> : people.vacant}
      {seat.deputies.map((deputy) => (
        <Holder key={deputy.id} holding={deputy} visits={visits} />
      ))}
      <span className="tv-review__fact">
        <PeriodText from={seat.validFrom} to={seat.lastDay} />
        {seat.sponsor && ` · ${people.sponsored(seat.sponsor)}`}
      </span>
    </>
  )
}

function Holder({ holding, visits }: { holding: PresentedHolding; visits: SeatMarkProps['visits'] }) {
  const { seatReviews, people } = useWords()
  const { id, name, capacity } = holding
  const visited = visits[id]
  return (
    <span className="tv-review__fact">
      {capacity === 'deputy' ? `${people.capacities.deputy}: ${name}` : name} (
      {visited ? (
        <>
          {seatReviews.signing.lastHere} <DateText date={visited} />
        </>
      ) : (
        seatReviews.signing.never
      )}
      )
    </span>
  )
}
