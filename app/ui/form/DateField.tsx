import { Input } from '@digdir/designsystemet-react'
import { useRef, useState } from 'react'
import { fullDate } from '~/i18n/dates'
import { useLanguage } from '~/i18n/use-words'
import { controlAttributes, FieldFrame, type FieldWords } from './field-frame'
import { WorkingDayOffer } from './WorkingDayOffer'

export type DateFieldProps = FieldWords & {
  /** A local date `YYYY-MM-DD`. */
  defaultValue?: string
  min?: string
  max?: string
  /** Offers the next working day when the one picked is off. */
  isDeadline?: boolean
}

/** A day, picked the browser's way and repeated in words, so that nobody mixes up day and month. */
export function DateField(props: DateFieldProps) {
  const { name, label, id = name, description, error, need, defaultValue, min, max, isDeadline } = props
  const language = useLanguage()
  const [date, setDate] = useState(defaultValue ?? '')
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
  const control = useRef<HTMLInputElement>(null)
  const take = (offered: string) => {
    if (control.current) control.current.value = offered
    control.current?.focus()
    setDate(offered)
  }
  const inWords = (
    <>
      {isDate && (
        <output htmlFor={id} className="tv-field__words">
          {fullDate(language, date)}
        </output>
      )}
      {isDeadline && <WorkingDayOffer date={isDate ? date : ''} onTake={take} />}
    </>
  )
  return (
    <FieldFrame id={id} label={label} description={description} error={error} need={need} after={inWords}>
      <Input
        {...controlAttributes(id, { name, description, error, need })}
        ref={control}
        type="date"
        defaultValue={defaultValue}
        min={min}
        max={max}
        data-width="short"
        onChange={(event) => setDate(event.target.value)}
      />
    </FieldFrame>
  )
}
