import {
  Fieldset,
  FieldsetDescription,
  FieldsetLegend,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { SelectField } from '~/ui/form/SelectField'
import { TextareaField } from '~/ui/form/TextareaField'
import type { TaskRow } from './task-rows'

type TaskFieldsProps = {
  rows: readonly TaskRow[]
  organisations: ReadonlyArray<{ id: string; name: string }>
  error?: string
}

/** The tasks of a mandate, numbered as they stand, each with the organisation that leads it. */
export function TaskFields({ rows, organisations, error }: TaskFieldsProps) {
  const { fields, edit } = useWords().mandates
  return (
    <Fieldset>
      <FieldsetLegend>{fields.tasks}</FieldsetLegend>
      <FieldsetDescription>{edit.moreHint}</FieldsetDescription>
      {error && <ValidationMessage id="taskLead-error">{error}</ValidationMessage>}
      {rows.map((row, at) => (
        <div key={at} className="tv-task-row">
          <TextareaField
            id={`task-${at}`}
            name="taskText[]"
            label={edit.taskNumber(at + 1)}
            rows={2}
            need="unmarked"
            defaultValue={row.text}
          />
          <SelectField
            id={at === 0 ? 'taskLead' : `lead-${at}`}
            name="taskLead[]"
            label={fields.taskLead}
            need="unmarked"
            emptyLabel={edit.noLead}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={row.leadOrganisationId}
          />
        </div>
      ))}
    </Fieldset>
  )
}
