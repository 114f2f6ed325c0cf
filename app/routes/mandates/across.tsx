import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Downloads } from '~/ui/page/Downloads'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { acrossAsWished, readWish } from './across.server'
import { Counted } from './Counted'
import { ResponsibilityTable } from './ResponsibilityTable'

export const meta = titleFromLoader

/** Who does what by the mandates in force, in every group whose mandate the viewer may read. */
export const loader = read({ access: 'signed-in' }, async (reading) => {
  const wish = readWish(reading.url.searchParams)
  return {
    titleParts: [dictionary(reading.language).mandates.responsibility.acrossTitle],
    ...(await acrossAsWished(reading, wish)),
    wish,
  }
})

export default function ResponsibilityAcross() {
  const { groups, any, wish } = useLoaderData<typeof loader>()
  const words = useWords().mandates
  const [search] = useSearchParams()
  const narrowed = wish.organisationId !== '' || wish.onlyFlaws
  return (
    <>
      <PageHeading title={words.responsibility.acrossTitle} purpose={words.responsibility.acrossPurpose} />
      <div className="tv-stack">
        {any && <Filter key={search.toString()} />}
        {groups.length === 0 && (
          <EmptyState>
            {narrowed ? words.responsibility.emptyFiltered : words.responsibility.acrossEmpty}
          </EmptyState>
        )}
        {groups.length > 0 && <Counted tasks={groups.flatMap(({ tasks }) => tasks)} />}
        {groups.map((group) => (
          <Section
            key={group.group.slug}
            title={group.group.name}
            action={
              <Link to={`/workspaces/${group.group.slug}/mandate/${group.version}`}>
                {words.mandateVersion(group.version)}
              </Link>
            }
          >
            <ResponsibilityTable of={group} caption={group.group.name} />
          </Section>
        ))}
        {groups.length > 0 && <Downloads csv={`/responsibility.csv?${search}`} />}
      </div>
    </>
  )
}

function Filter() {
  const { organisations, wish } = useLoaderData<typeof loader>()
  const { responsibility: words } = useWords().mandates
  return (
    <Form method="get" className="tv-filter">
      <SelectField
        name="organisation"
        label={words.organisation}
        need="unmarked"
        emptyLabel={words.everyOrganisation}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={wish.organisationId}
      />
      <CheckboxField name="flaws" value="on" label={words.onlyFlaws} defaultChecked={wish.onlyFlaws} />
      <div>
        <SubmitButton variant="secondary">{words.show}</SubmitButton>
      </div>
    </Form>
  )
}
