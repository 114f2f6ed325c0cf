import { Input } from '@digdir/designsystemet-react'
import { useState, type ReactNode } from 'react'
import { addWorkingDays, fullDate } from '~/i18n/dates'
import { useLanguage } from '~/i18n/use-words'
import { controlAttributes, FieldFrame, type FieldWords } from './field-frame'

export type WorkingDaysFieldProps = FieldWords & {
  /** The local date that is counted from. */
  from: string
  defaultValue: string
  max: number
  /** Says which day the last one is; it gets the date in words. */
  lastDay: (date: string) => ReactNode
}

/** A deadline as a number of working days, with the day it comes to in words, weekends and holidays left out. */
export function WorkingDaysField(props: WorkingDaysFieldProps) {
  const { name, label, id = name, description, error, need, from, defaultValue, max, lastDay } = props
  const language = useLanguage()
  const [days, setDays] = useState(defaultValue)
  const isCounted = /^\d{1,3}$/.test(days) && Number(days) >= 1 && Number(days) <= max
  const inWords = isCounted && (
    <output htmlFor={id} className="tv-field__words">
      {lastDay(fullDate(language, addWorkingDays(from, Number(days))))}
    </output>
  )
  return (
    <FieldFrame id={id} label={label} description={description} error={error} need={need} after={inWords}>
      <Input
        {...controlAttributes(id, { name, description, error, need })}
        type="number"
        inputMode="numeric"
        min={1}
        max={max}
        defaultValue={defaultValue}
        data-width="short"
        onChange={(event) => setDays(event.target.value)}
      />
    </FieldFrame>
  )
}
