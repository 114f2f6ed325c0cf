import { Input, type InputProps } from '@digdir/designsystemet-react'
import { controlAttributes, FieldFrame, type FieldWords } from './field-frame'

export type FormFieldProps = FieldWords &
  Pick<
    InputProps,
    | 'type'
    | 'defaultValue'
    | 'autoComplete'
    | 'inputMode'
    | 'maxLength'
    | 'min'
    | 'max'
    | 'step'
    | 'pattern'
    | 'spellCheck'
    | 'placeholder'
    | 'readOnly'
    | 'list'
    | 'accept'
    | 'multiple'
    | 'onChange'
  > & {
    /** How wide the answer is likely to be. */
    width?: 'short' | 'full'
  }

/** One line of writing. */
export function FormField(props: FormFieldProps) {
  const { name, label, id = name, description, error, need, width = 'full', type = 'text', ...input } = props
  return (
    <FieldFrame id={id} label={label} description={description} error={error} need={need}>
      <Input
        {...input}
        {...controlAttributes(id, { name, description, error, need })}
        type={type}
        data-width={width}
      />
    </FieldFrame>
  )
}
