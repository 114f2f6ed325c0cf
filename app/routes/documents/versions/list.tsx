import { Button } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { documentRules } from '~/domain/documents/policy'
import { removalsFrom } from '~/domain/guardrail/removals.server'
import { versionNameFields } from '~/domain/versions/fields'
import { nameVersion } from '~/domain/versions/name.server'
import { versionChoices, versionsOf } from '~/domain/versions/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { readPage } from '~/ui/table/pages'
import { Paging } from '~/ui/table/Paging'
import { InstantText } from '~/ui/time/InstantText'
import { CompareForm } from './CompareForm'
import { Removals } from './Removals'
import { VersionText } from './VersionText'
import { versionPageAround } from './version-page.server'

const size = 30

export const meta = titleFromLoader

/** The versions of a text, the newest first, each with those who wrote it. */
export const loader = read({ access: 'document.read_history' }, async (reading) => {
  const { viewer, params, language, url } = reading
  const { title } = dictionary(language).versions
  const around = await versionPageAround(reading, 'document.read_history', title, false)
  const { document } = await documentAt(reading, viewer, params, 'document.read_history')
  const page = readPage(url.searchParams)
  return {
    ...around,
    ...(await versionsOf(reading, document, { page, size })),
    page,
    choices: await versionChoices(reading, document),
    removals: await removalsFrom(reading, document),
    mayRemove: documentRules['document.remove_from_history'](viewer, document),
    mayName: documentRules['document.name_version'](viewer, document),
    now: reading.now.toISOString(),
  }
})

/** Keeps the text as it stands under a name. */
export const action = mutate(
  { access: 'document.name_version', fields: versionNameFields },
  async ({ tx, viewer, fields, params }) => {
    const { document, base } = await documentAt(tx, viewer, params, 'document.name_version')
    await nameVersion(tx, document, fields.name)
    return { to: `${base}/versions`, flash: 'version-named' }
  },
)

export default function Versions() {
  const { crumbs, document, versions, choices, total, page, base, mayName, mayRemove, removals, now } =
    useLoaderData<typeof loader>()
  const { versions: words, guardrail } = useWords()
  useSignals([`document:${document.id}`])
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={words.purpose}
        crumbs={crumbs}
        action={
          <Button asChild variant="secondary">
            <Link to={`${base}/authors`}>{words.authors}</Link>
          </Button>
        }
      />
      <div className="tv-stack">
        {mayName && <NameForm total={total} />}
        {versions.length ? (
          <Section title={words.kept}>
            <ul className="tv-link-list">
              {versions.map((version) => (
                <li key={version.number}>
                  <p>
                    <Link to={`${base}/versions/${version.number}`}>{words.version(version.number)}</Link>{' '}
                    <VersionText version={version} />
                  </p>
                  <p className="tv-muted">
                    <InstantText instant={version.at} now={now} />
                    {version.writers.length > 0 && ` · ${version.writers.join(', ')}`}
                    {version.number > 1 && (
                      <>
                        {' · '}
                        <Link to={`${base}/comparison?from=${version.number - 1}&to=${version.number}`}>
                          {words.sinceBefore}
                          <span className="ds-sr-only">: {words.version(version.number)}</span>
                        </Link>
                      </>
                    )}
                  </p>
                </li>
              ))}
            </ul>
            <Paging page={page} total={total} size={size} />
          </Section>
        ) : (
          <EmptyState>{words.empty}</EmptyState>
        )}
        {total > 0 && <CompareForm base={base} choices={choices} />}
        <Removals removals={removals} now={now} />
        {mayRemove && (
          <p>
            <Link to={`${base}/removal`}>{guardrail.removal.title}</Link>
          </p>
        )}
      </div>
    </>
  )
}

function NameForm({ total }: { total: number }) {
  const words = useWords().versions
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <Form method="post" className="tv-form" noValidate key={total}>
      <ErrorSummaryBox errors={answer.errors} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <FormField
        name="name"
        label={words.fields.name}
        description={words.nameHint}
        defaultValue={answer.value('name')}
        error={answer.byField.name}
      />
      <div className="tv-actions">
        <SubmitButton variant="secondary">{words.keep}</SubmitButton>
      </div>
    </Form>
  )
}
