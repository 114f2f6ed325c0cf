import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { workspaceFrames } from '~/domain/workspaces/administration-queries.server'
import { grantWorkspaceCreation } from '~/domain/workspaces/create.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { EmptyState } from '~/ui/page/EmptyState'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { AdministrationHeading } from './AdministrationHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'workspaces.create' }, async (reading) => {
  const proof = grantWorkspaceCreation(reading, reading.viewer)
  const words = dictionary(reading.language)
  return {
    titleParts: [words.people.administration.tabs.workspaces, words.ui.frame.administration],
    workspaces: await workspaceFrames(reading, proof, reading.language),
  }
})

export default function Workspaces() {
  const { workspaces } = useLoaderData<typeof loader>()
  const { people: words } = useWords()
  const { administration } = words
  return (
    <>
      <AdministrationHeading
        purpose={administration.workspacesPurpose}
        action={
          <Button asChild>
            <Link to="/administration/workspaces/new">{administration.newWorkspace}</Link>
          </Button>
        }
      />
      {workspaces.length === 0 ? (
        <EmptyState>{administration.noWorkspaces}</EmptyState>
      ) : (
        <DataTable
          caption={administration.tabs.workspaces}
          captionHidden
          rows={workspaces}
          rowKey={(row) => row.id}
          rowHref={(row) => `/administration/workspaces/${row.slug}`}
          columns={[
            { key: 'name', name: words.fields.name, cell: (row) => row.name },
            { key: 'kind', name: words.workspace.kind, cell: (row) => words.workspaceKinds[row.kind] },
            {
              key: 'chair',
              name: words.roles.chair,
              cell: (row) =>
                row.hasChair ? (
                  administration.hasChair
                ) : (
                  <StatusTag tone="warning">{administration.noChair}</StatusTag>
                ),
            },
            { key: 'seats', name: words.seats, cell: (row) => row.seats, align: 'end' },
          ]}
        />
      )}
    </>
  )
}
