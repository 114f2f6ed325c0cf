import type { ListedAgreement } from '~/domain/agreements/queries.server'
import { useWords } from '~/i18n/use-words'
import { DataTable } from '~/ui/table/DataTable'
import { DateText } from '~/ui/time/DateText'
import { StateTag } from './StateTag'

type AgreementTableProps = {
  agreements: readonly ListedAgreement[]
  hrefOf: (agreement: ListedAgreement) => string
  now: string
  /** Says which group each is kept in. */
  withGroups?: boolean
}

/** Agreements, each with its parties, where it stands, and until when it holds. */
export function AgreementTable({ agreements, hrefOf, now, withGroups = false }: AgreementTableProps) {
  const words = useWords().agreements
  const group = {
    key: 'workspace',
    name: words.fields.workspace,
    cell: ({ workspace }: ListedAgreement) => workspace.name,
  }
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        {
          key: 'title',
          name: words.fields.title,
          cell: ({ title, number }) =>
            number > 1 ? `${title} (${words.version(number).toLowerCase()})` : title,
        },
        { key: 'parties', name: words.fields.parties, cell: ({ parties }) => parties.join(', ') || '–' },
        ...(withGroups ? [group] : []),
        { key: 'state', name: words.fields.state, cell: ({ state }) => <StateTag state={state} /> },
        {
          key: 'lastsTo',
          name: words.fields.lastsTo,
          cell: ({ lastsTo }) => (lastsTo ? <DateText date={lastsTo} now={now} /> : '–'),
        },
      ]}
      rows={agreements}
      rowKey={({ id }) => id}
      rowHref={hrefOf}
    />
  )
}
