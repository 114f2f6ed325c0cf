import { Fieldset, FieldsetDescription, FieldsetLegend } from '@digdir/designsystemet-react'
import { seatRoles } from '~/domain/workspaces/kinds'
import { useWords } from '~/i18n/use-words'
import { SelectField } from '~/ui/form/SelectField'

type CompositionFieldsProps = {
  rows: ReadonlyArray<{ organisationId: string; role: string }>
  organisations: ReadonlyArray<{ id: string; name: string }>
  error?: string
}

/** Which organisations the group is to be made of, each with its role. */
export function CompositionFields({ rows, organisations, error }: CompositionFieldsProps) {
  const { mandates, people } = useWords()
  const { fields, edit } = mandates
  return (
    <Fieldset>
      <FieldsetLegend>{fields.composition}</FieldsetLegend>
      <FieldsetDescription>{edit.compositionHint}</FieldsetDescription>
      {rows.map((row, at) => (
        <div key={at} className="tv-task-row tv-task-row--beside">
          <SelectField
            id={at === 0 ? 'compositionOrganisation' : `organisation-${at}`}
            name="compositionOrganisation[]"
            label={edit.organisationNumber(at + 1)}
            need="unmarked"
            emptyLabel={edit.noOrganisation}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={row.organisationId}
            error={at === 0 ? error : undefined}
          />
          <SelectField
            id={`role-${at}`}
            name="compositionRole[]"
            label={edit.roleNumber(at + 1)}
            need="unmarked"
            emptyLabel={false}
            options={seatRoles.map((role) => ({ value: role, label: people.roles[role] }))}
            defaultValue={row.role || 'member'}
          />
        </div>
      ))}
    </Fieldset>
  )
}
