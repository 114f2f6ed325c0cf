import { ChoiceGroup, type Choice } from './ChoiceGroup'
import type { FieldWords } from './field-frame'

export type RadioGroupProps = FieldWords & { options: readonly Choice[]; defaultValue?: string }

/** One answer of a few, all of them in sight. */
export function RadioGroup({ defaultValue, ...props }: RadioGroupProps) {
  return <ChoiceGroup {...props} type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} />
}
