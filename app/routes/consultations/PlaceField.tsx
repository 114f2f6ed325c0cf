import type { ReactNode } from 'react'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'

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

/** The version that a place's text was written from: sent along, so that nobody overwrites a colleague unseen. */
export function SeenVersion({ of }: { of: PlaceText }) {
  return <input type="hidden" name={`seen.${of.place}`} value={of.version} />
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
      <SeenVersion of={of} />
      {of.current !== undefined && (
        <p role="alert">
          {words.changed} <q>{of.current}</q>
        </p>
      )}
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
