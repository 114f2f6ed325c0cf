import { Fieldset, FieldsetLegend } from '@digdir/designsystemet-react'
import { taskParts } from '~/domain/mandates/task-parts'
import { useWords } from '~/i18n/use-words'
import { SelectField } from '~/ui/form/SelectField'

type PartFieldsProps = {
  task: { id: string; number: number; text: string }
  /** The first task carries the anchor that an error of the form leads to. */
  first: boolean
  organisations: ReadonlyArray<{ id: string; shortName: string }>
  chosen: (organisationId: string) => string
}

/** One task: what each organisation has to do with it. */
export function PartFields({ task, first, organisations, chosen }: PartFieldsProps) {
  const { responsibility } = useWords().mandates
  return (
    <Fieldset>
      <FieldsetLegend>
        {task.number}. {task.text}
      </FieldsetLegend>
      <div className="tv-parts__row">
        {organisations.map(({ id, shortName }, at) => (
          <SelectField
            key={id}
            id={first && at === 0 ? 'cell' : `cell-${task.number}-${at}`}
            name="cell[]"
            label={shortName}
            need="unmarked"
            emptyLabel={responsibility.noPart}
            options={taskParts.map((part) => ({
              value: `${task.id}:${id}:${part}`,
              label: responsibility.parts[part],
            }))}
            defaultValue={chosen(id)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
