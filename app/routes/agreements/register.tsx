import { useLoaderData } from '@remix-run/react'
import { agreementHref, partyHref } from '~/domain/agreements/addresses'
import { agreementStates } from '~/domain/agreements/states'
import { measureChoices } from '~/domain/measures/choices.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Downloads } from '~/ui/page/Downloads'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Paging } from '~/ui/table/Paging'
import { readPage } from '~/ui/table/pages'
import { AgreementTable } from './AgreementTable'
import { readWish, registerAsWished } from './register.server'

const size = 50

export const meta = titleFromLoader

/** The agreements of all groups, as far as the viewer may read them, and those that their organisation is to sign. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, url, language } = reading
  const wish = readWish(url.searchParams)
  const page = readPage(url.searchParams)
  const { agreements, groups, any } = await registerAsWished(reading, wish)
  return {
    titleParts: [dictionary(language).agreements.title],
    ...{ wish, page, groups, any },
    measures: await measureChoices(reading, language),
    agreements: agreements.slice((page - 1) * size, page * size),
    total: agreements.length,
    seatedIn: viewer.seats.filter(({ role }) => role !== 'participant').map(({ workspaceId }) => workspaceId),
    search: url.search,
    now: reading.now.toISOString(),
  }
})

export default function AgreementRegister() {
  const { agreements, groups, measures, wish, total, page, any, seatedIn, search, now } =
    useLoaderData<typeof loader>()
  const words = useWords().agreements
  return (
    <>
      <PageHeading title={words.title} purpose={words.registerPurpose} />
      <div className="tv-stack">
        {any && (
          <Form method="get" className="tv-filter" role="search">
            <SelectField
              name="state"
              label={words.filter.state}
              need="unmarked"
              emptyLabel={words.filter.all}
              options={agreementStates.map((value) => ({ value, label: words.states[value] }))}
              defaultValue={wish.state}
            />
            <SelectField
              name="group"
              label={words.filter.group}
              need="unmarked"
              emptyLabel={words.filter.all}
              options={groups.map(({ slug, name }) => ({ value: slug, label: name }))}
              defaultValue={wish.group}
            />
            <SelectField
              name="measure"
              label={words.filter.measure}
              need="unmarked"
              emptyLabel={words.filter.all}
              options={measures.map(({ number, title }) => ({
                value: String(number),
                label: words.page.measureOf(number, title),
              }))}
              defaultValue={wish.measure}
            />
            <SubmitButton variant="secondary">{words.filter.apply}</SubmitButton>
          </Form>
        )}
        {total ? (
          <>
            <AgreementTable
              agreements={agreements}
              hrefOf={(one) =>
                seatedIn.includes(one.workspace.id)
                  ? agreementHref({ id: one.id, slug: one.workspace.slug })
                  : partyHref(one)
              }
              now={now}
              withGroups
            />
            <Paging page={page} total={total} size={size} />
            <Downloads csv={`/agreements.csv${search}`} xlsx={`/agreements.xlsx${search}`} />
          </>
        ) : (
          <EmptyState>{any ? words.noneFound : words.none}</EmptyState>
        )}
      </div>
    </>
  )
}
