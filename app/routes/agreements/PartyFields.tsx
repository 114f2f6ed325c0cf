import { Fieldset, FieldsetLegend } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { SelectField } from '~/ui/form/SelectField'
import { TextareaField } from '~/ui/form/TextareaField'

export type PartyRow = { organisationId: string; duties: string; contact: string }

type PartyFieldsProps = {
  rows: readonly PartyRow[]
  organisations: ReadonlyArray<{ id: string; name: string }>
  error?: string
}

/** The parties, each with what it takes on. A refusal of an organisation stands at the first row that lacks one, else at the first. */
export function PartyFields({ rows, organisations, error }: PartyFieldsProps) {
  const { parties: words } = useWords().agreements
  const lacking = rows.findIndex((row) => !row.organisationId && (row.duties !== '' || row.contact !== ''))
  const refused = error ? Math.max(0, lacking) : -1
  return rows.map((row, at) => (
    <Fieldset key={at}>
      <FieldsetLegend>{words.row(at + 1)}</FieldsetLegend>
      <SelectField
        id={at === refused ? 'partyId' : `party-${at}`}
        name="partyId[]"
        label={words.organisation(at + 1)}
        need="unmarked"
        emptyLabel={words.noParty}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={row.organisationId}
        error={at === refused ? error : undefined}
      />
      <TextareaField
        id={`duties-${at}`}
        name="partyDuties[]"
        label={words.duties(at + 1)}
        need="unmarked"
        rows={3}
        defaultValue={row.duties}
      />
      <TextareaField
        id={`contact-${at}`}
        name="partyContact[]"
        label={words.contact(at + 1)}
        description={words.contactHint}
        need="unmarked"
        rows={2}
        defaultValue={row.contact}
      />
    </Fieldset>
  ))
}
