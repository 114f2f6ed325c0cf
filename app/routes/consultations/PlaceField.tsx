import type { ReactNode } from 'react'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'
import { Colleague } from './Colleague'

/** A text at one place of an answer, as it was stored, and as somebody just typed it. */
export interface PlaceText {
  place: string
  text: string
  /** Of what is stored: 0 when nothing is. */
  version: number
  by: string | null
  answer: FormAnswer
  /** What a colleague saved in the same place meanwhile. */
  current?: string
}

/** A place of an answer to write at. */
export function PlaceField(props: {
  of: PlaceText
  label: ReactNode
  description?: ReactNode
  rows: number
}) {
  const { of, label, description, rows } = props
  const words = useWords().consultations.answer
  const name = `text.${of.place}`
  return (
    <div>
      <Colleague of={of} said={(text) => text} />
      <TextareaField
        name={name}
        label={label}
        description={description}
        need="optional"
        rows={rows}
        defaultValue={of.answer.value(name, of.text)}
        error={of.answer.byField[name]}
      />
      {of.by && <p className="tv-muted">{words.writtenBy(of.by)}</p>}
    </div>
  )
}
