import { Fieldset, FieldsetDescription, FieldsetLegend } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { TextareaField } from '~/ui/form/TextareaField'

type TaskFieldsProps = { rows: ReadonlyArray<{ id: string; text: string }>; error?: string }

/** The tasks of a mandate, numbered as they stand. A row keeps its id, and with it who does what. */
export function TaskFields({ rows, error }: TaskFieldsProps) {
  const { fields, edit } = useWords().mandates
  return (
    <Fieldset>
      <FieldsetLegend>{fields.tasks}</FieldsetLegend>
      <FieldsetDescription>{edit.moreHint}</FieldsetDescription>
      {rows.map((row, at) => (
        <div key={at} className="tv-task-row">
          <input type="hidden" name="taskId[]" value={row.id} />
          <TextareaField
            id={at === 0 ? 'taskText' : `task-${at}`}
            name="taskText[]"
            label={edit.taskNumber(at + 1)}
            rows={2}
            need="unmarked"
            defaultValue={row.text}
            error={at === 0 ? error : undefined}
          />
        </div>
      ))}
    </Fieldset>
  )
}
