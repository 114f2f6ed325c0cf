import { useWords } from '~/i18n/use-words'
import { DataTable } from '~/ui/table/DataTable'
import type { AgreementShown } from './FactRows'

/** Who the agreement is between, what each takes on, and whom one asks there. */
export function PartyList({ parties }: Pick<AgreementShown, 'parties'>) {
  const { fields } = useWords().agreements
  const said = (text: string) => (text ? <span className="tv-multiline">{text}</span> : '–')
  return (
    <DataTable
      caption={fields.parties}
      captionHidden
      columns={[
        { key: 'party', name: fields.partyId, cell: ({ name }) => name },
        { key: 'duties', name: fields.partyDuties, cell: ({ duties }) => said(duties) },
        { key: 'contact', name: fields.partyContact, cell: ({ contact }) => said(contact) },
      ]}
      rows={parties}
      rowKey={({ organisationId }) => organisationId}
    />
  )
}
