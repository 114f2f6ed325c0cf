import { ChoiceGroup, type Choice } from './ChoiceGroup'
import type { FieldWords } from './field-frame'

export type CheckboxGroupProps = FieldWords & { options: readonly Choice[]; defaultValue?: readonly string[] }

/** Any number of answers; each ticked one is sent under the same name. */
export function CheckboxGroup({ defaultValue = [], ...props }: CheckboxGroupProps) {
  return <ChoiceGroup {...props} type="checkbox" chosen={defaultValue} />
}
