import { useLoaderData } from '@remix-run/react'
import { grantPeople } from '~/domain/people/access.server'
import { listPeople } from '~/domain/people/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { EmptyState } from '~/ui/page/EmptyState'
import { StatusTag } from '~/ui/page/StatusTag'
import { DataTable } from '~/ui/table/DataTable'
import { readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { AdministrationHeading } from './AdministrationHeading'

export const meta = titleFromLoader

const size = 50

export const loader = read({ access: 'people.administer' }, async (reading) => {
  const proof = grantPeople(reading, reading.viewer)
  const search = (reading.url.searchParams.get('search') ?? '').trim().slice(0, 100)
  const page = readPage(reading.url.searchParams)
  const words = dictionary(reading.language)
  return {
    titleParts: [words.people.administration.tabs.people, words.ui.frame.administration],
    ...(await listPeople(reading, proof, { search, page, size })),
    search,
    page,
  }
})

export default function People() {
  const { people, total, search, page } = useLoaderData<typeof loader>()
  const { people: words } = useWords()
  const { administration } = words
  return (
    <>
      <AdministrationHeading purpose={administration.peoplePurpose} />
      <div className="tv-stack">
        <Form method="get" className="tv-filter" role="search">
          <FormField
            name="search"
            type="search"
            label={administration.search}
            defaultValue={search}
            need="unmarked"
          />
          <div>
            <SubmitButton variant="secondary">{administration.searchSubmit}</SubmitButton>
          </div>
        </Form>
        {people.length === 0 ? (
          <EmptyState>{administration.nobodyFound}</EmptyState>
        ) : (
          <DataTable
            caption={administration.tabs.people}
            captionHidden
            rows={people}
            rowKey={(person) => person.id}
            rowHref={(person) => `/administration/people/${person.id}`}
            columns={[
              { key: 'name', name: words.fields.name, cell: (person) => person.name },
              { key: 'email', name: words.fields.email, cell: (person) => person.email },
              {
                key: 'roles',
                name: administration.systemRoles,
                cell: (person) =>
                  person.systemRoles.map((role) => (
                    <StatusTag key={role} tone="ochre">
                      {words.systemRoles[role]}
                    </StatusTag>
                  )),
              },
              { key: 'seats', name: words.seats, cell: (person) => person.seats, align: 'end' },
            ]}
          />
        )}
        <Paging page={page} total={total} size={size} />
      </div>
    </>
  )
}
