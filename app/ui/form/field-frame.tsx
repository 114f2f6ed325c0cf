import { Field, FieldDescription, Label, Tag, ValidationMessage } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'

/** Whether a field has to be filled in; `unmarked` where a form asks for so little that it says itself. */
export type Need = 'required' | 'optional' | 'unmarked'

/** What every field is told, whatever its control is. */
export type FieldWords = {
  name: string
  label: ReactNode
  /** Defaults to `name`; errors link to it. Give one when two forms on a page share names. */
  id?: string
  description?: ReactNode
  /** The server's refusal: repeats what the field is and says how to put it right. */
  error?: string
  need?: Need
}

type FieldFrameProps = Omit<FieldWords, 'name' | 'id'> & {
  id: string
  children: ReactNode
  after?: ReactNode
}

/** Label, explanation, control and refusal, tied together by ids so that it holds without script. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, label, description, error, need = 'required', children, after } = props
  return (
    <Field className="tv-field">
      <Label htmlFor={id}>
        {label}
        <NeedTag need={need} />
      </Label>
      {description && <FieldDescription id={`${id}-description`}>{description}</FieldDescription>}
      {children}
      {after}
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </Field>
  )
}

/** Says in a word whether the field must be filled in. */
export function NeedTag({ need }: { need: Need }) {
  const { ui } = useWords()
  if (need === 'unmarked') return null
  return (
    <Tag data-size="sm" data-color={need === 'required' ? 'ochre' : 'neutral'} className="tv-need">
      {ui.form[need]}
    </Tag>
  )
}

/** The attributes that tie a control to its explanation and its refusal. */
export function controlAttributes(
  id: string,
  words: Pick<FieldWords, 'name' | 'description' | 'error' | 'need'>,
) {
  const described = [words.error && `${id}-error`, words.description && `${id}-description`].filter(Boolean)
  return {
    id,
    name: words.name,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': words.error ? (true as const) : undefined,
    'aria-required': (words.need ?? 'required') === 'required' ? (true as const) : undefined,
  }
}
