import { Select, SelectOption, type SelectProps } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { controlAttributes, FieldFrame, type FieldWords } from './field-frame'

export type SelectFieldProps = FieldWords &
  Pick<SelectProps, 'defaultValue' | 'onChange'> & {
    options: readonly { value: string; label: string }[]
    /** The first, empty choice: `Velg …` unless told; `false` leaves it out. */
    emptyLabel?: string | false
  }

/** One of many. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, id = name, description, error, need, options, emptyLabel, ...select } = props
  const { ui } = useWords()
  return (
    <FieldFrame id={id} label={label} description={description} error={error} need={need}>
      <Select {...select} {...controlAttributes(id, { name, description, error, need })}>
        {emptyLabel !== false && <SelectOption value="">{emptyLabel ?? ui.form.choose}</SelectOption>}
        {options.map((option) => (
          <SelectOption key={option.value} value={option.value}>
            {option.label}
          </SelectOption>
        ))}
      </Select>
    </FieldFrame>
  )
}
