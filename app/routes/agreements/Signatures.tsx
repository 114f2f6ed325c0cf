import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { InstantText } from '~/ui/time/InstantText'
import type { AgreementShown } from './FactRows'

type SignaturesProps = {
  parties: AgreementShown['parties']
  signing: NonNullable<AgreementShown['signing']>
  /** What was done with the agreement: the newest may be that a party declined. */
  steps: AgreementShown['steps']
  now: string
}

/** Which parties have signed, by whom and when, which one has declined and why, and the hash of what they signed. */
export function Signatures({ parties, signing, steps, now }: SignaturesProps) {
  const { fields, page, states, declining } = useWords().agreements
  const newest = steps.at(-1)
  const declined = newest?.kind === 'declined' ? newest : null
  const rows = parties.map((party) => ({
    ...party,
    signature: signing.signatures.find(({ organisationId }) => organisationId === party.organisationId),
    declined: declined?.organisationId === party.organisationId ? declined : null,
  }))
  const signed = rows.filter(({ signature }) => signature).length
  return (
    <>
      <p>{page.count(signed, parties.length)}</p>
      {declined && (
        <Alert data-color="warning">
          <Paragraph>{declining.by(declined.organisation ?? '')}</Paragraph>
          <Paragraph className="tv-multiline">{declined.note}</Paragraph>
        </Alert>
      )}
      <DataTable
        caption={page.signatures}
        captionHidden
        columns={[
          { key: 'party', name: fields.partyId, cell: ({ name }) => name },
          {
            key: 'by',
            name: fields.signedBy,
            cell: (row) =>
              row.declined ? (
                <StatusTag tone="danger">{states.declined}</StatusTag>
              ) : (
                (row.signature?.by ?? page.notSigned)
              ),
          },
          {
            key: 'at',
            name: fields.signedAt,
            cell: ({ signature }) => (signature ? <InstantText instant={signature.at} now={now} /> : '–'),
          },
        ]}
        rows={rows}
        rowKey={({ organisationId }) => organisationId}
      />
      <p className="tv-muted tv-hash">
        {fields.sha256}: <code>{signing.sha256}</code>
      </p>
    </>
  )
}
