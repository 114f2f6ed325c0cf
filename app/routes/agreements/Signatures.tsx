import { useWords } from '~/i18n/use-words'
import { DataTable } from '~/ui/table/DataTable'
import { InstantText } from '~/ui/time/InstantText'
import type { AgreementShown } from './FactRows'

type SignaturesProps = {
  parties: AgreementShown['parties']
  signing: NonNullable<AgreementShown['signing']>
  now: string
}

/** Which parties have signed, by whom and when, and the hash of what they signed. */
export function Signatures({ parties, signing, now }: SignaturesProps) {
  const { fields, page } = useWords().agreements
  const rows = parties.map((party) => ({
    ...party,
    signature: signing.signatures.find(({ organisationId }) => organisationId === party.organisationId),
  }))
  const signed = rows.filter(({ signature }) => signature).length
  return (
    <>
      <p>{page.count(signed, parties.length)}</p>
      <DataTable
        caption={page.signatures}
        captionHidden
        columns={[
          { key: 'party', name: fields.partyId, cell: ({ name }) => name },
          { key: 'by', name: fields.signedBy, cell: ({ signature }) => signature?.by ?? page.notSigned },
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
