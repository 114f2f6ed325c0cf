import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { grantOrganisations } from '~/domain/organisations/access.server'
import { allOrganisations } from '~/domain/organisations/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { DataTable } from '~/ui/table/DataTable'
import { AdministrationHeading } from './AdministrationHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'organisations.administer' }, async (reading) => {
  grantOrganisations(reading, reading.viewer)
  const words = dictionary(reading.language)
  return {
    titleParts: [words.people.administration.tabs.organisations, words.ui.frame.administration],
    organisations: await allOrganisations(reading, reading.language),
  }
})

export default function Organisations() {
  const { organisations } = useLoaderData<typeof loader>()
  const { people: words } = useWords()
  const { administration } = words
  return (
    <>
      <AdministrationHeading
        purpose={administration.organisationsPurpose}
        action={
          <Button asChild>
            <Link to="/administration/organisations/new">{administration.newOrganisation}</Link>
          </Button>
        }
      />
      {organisations.length === 0 ? (
        <EmptyState>{administration.noOrganisations}</EmptyState>
      ) : (
        <DataTable
          caption={administration.tabs.organisations}
          captionHidden
          rows={organisations}
          rowKey={(row) => row.id}
          rowHref={(row) => `/administration/organisations/${row.id}`}
          columns={[
            { key: 'name', name: words.fields.name, cell: (row) => row.name },
            { key: 'shortName', name: words.organisation.shortName, cell: (row) => row.shortName },
            { key: 'kind', name: words.organisation.kind, cell: (row) => words.organisationKinds[row.kind] },
          ]}
        />
      )}
    </>
  )
}
