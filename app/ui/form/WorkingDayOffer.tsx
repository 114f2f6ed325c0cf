import { Button } from '@digdir/designsystemet-react'
import { dayOff, fullDate, workingDayFrom } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'

/** Says when a deadline falls on a day off, and offers the next working day; nothing is moved unasked. */
export function WorkingDayOffer(props: { date: string; onTake: (date: string) => void }) {
  const { date, onTake } = props
  const words = useWords().ui.workingDays
  const language = useLanguage()
  const off = dayOff(date)
  const next = workingDayFrom(date)
  return (
    <div role="status" className="tv-field__offer">
      {off && (
        <>
          <span>{words.isOff(words.daysOff[off])}</span>
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => onTake(next)}>
            {words.take(fullDate(language, next))}
          </Button>
        </>
      )}
    </div>
  )
}
