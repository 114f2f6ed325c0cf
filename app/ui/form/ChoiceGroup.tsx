import {
  Field,
  FieldDescription,
  Fieldset,
  FieldsetDescription,
  FieldsetLegend,
  Input,
  Label,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { NeedTag, type FieldWords } from './field-frame'

export type Choice = { value: string; label: ReactNode; description?: ReactNode }
type ChoiceGroupProps = FieldWords & {
  options: readonly Choice[]
  type: 'radio' | 'checkbox'
  chosen: readonly string[]
}

/** A question with its answers. The first answer carries the group's id, so that an error can link to it. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { name, label, id = name, description, error, need = 'required', options, type, chosen } = props
  return (
    <Fieldset className="tv-field" aria-describedby={error ? `${id}-error` : undefined}>
      <FieldsetLegend>
        {label}
        <NeedTag need={need} />
      </FieldsetLegend>
      {description && <FieldsetDescription>{description}</FieldsetDescription>}
      {options.map((option, index) => {
        const optionId = index === 0 ? id : `${id}-${option.value}`
        return (
          <Field key={option.value}>
            <Input
              id={optionId}
              type={type}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              aria-invalid={error ? true : undefined}
              aria-describedby={option.description ? `${optionId}-description` : undefined}
            />
            <Label htmlFor={optionId} weight="regular">
              {option.label}
            </Label>
            {option.description && (
              <FieldDescription id={`${optionId}-description`}>{option.description}</FieldDescription>
            )}
          </Field>
        )
      })}
      {error && <ValidationMessage id={`${id}-error`}>{error}</ValidationMessage>}
    </Fieldset>
  )
}
