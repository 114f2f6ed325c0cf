import { Field, FieldDescription, Input, Label, ValidationMessage } from '@digdir/designsystemet-react'
import { controlAttributes, type FieldWords } from './field-frame'

export type CheckboxFieldProps = Omit<FieldWords, 'need'> & {
  /** What is sent when it is ticked; `on` unless told. */
  value?: string
  defaultChecked?: boolean
}

/** A yes to tick. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, id = name, description, error, value = 'on', defaultChecked } = props
  return (
    <Field className="tv-field">
      {/* A value that React draws as undefined in the browser is empty, and not the browser's own `on`. */}
      <Input
        {...controlAttributes(id, { name, description, error, need: 'unmarked' })}
        type="checkbox"
        value={value}
        defaultChecked={defaultChecked}
      />
      <Label htmlFor={id} weight="regular">
        {label}
      </Label>
      {description && <FieldDescription id={`${id}-description`}>{description}</FieldDescription>}
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </Field>
  )
}
