import { Fieldset, FieldsetDescription, FieldsetLegend } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { FormField } from '~/ui/form/FormField'

type MilestoneFieldsProps = { rows: ReadonlyArray<{ text: string; dueOn: string }>; error?: string }

/** What the mandate wants reached, each with its day. A refusal of a day stands at the first row that lacks one. */
export function MilestoneFields({ rows, error }: MilestoneFieldsProps) {
  const { fields, edit } = useWords().mandates
  const lacking = rows.findIndex(({ text, dueOn }) => text.trim() !== '' && dueOn === '')
  const refused = error ? Math.max(0, lacking) : -1
  return (
    <Fieldset>
      <FieldsetLegend>{fields.milestones}</FieldsetLegend>
      <FieldsetDescription>{edit.milestonesHint}</FieldsetDescription>
      {rows.map((row, at) => (
        <div key={at} className="tv-task-row">
          <FormField
            id={`milestone-${at}`}
            name="milestoneText[]"
            label={edit.milestoneNumber(at + 1)}
            need="unmarked"
            maxLength={500}
            defaultValue={row.text}
          />
          <DateField
            id={at === refused ? 'milestoneDue' : `due-${at}`}
            name="milestoneDue[]"
            label={edit.milestoneDue(at + 1)}
            need="unmarked"
            defaultValue={row.dueOn}
            error={at === refused ? error : undefined}
          />
        </div>
      ))}
    </Fieldset>
  )
}
