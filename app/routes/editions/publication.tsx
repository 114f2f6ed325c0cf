import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { grantDocument } from '~/domain/documents/access.server'
import { publicationFields } from '~/domain/editions/fields'
import { publicationPage } from '~/domain/editions/publication-page.server'
import { publishEdition } from '~/domain/editions/publish.server'
import { renderEdition } from '~/domain/editions/render.server'
import { wordsLanguageOf } from '~/domain/editions/publishable.server'
import { opened } from '~/http/opened.server'
import { titleFromLoader } from '~/http/page-title'
import { mutate } from '~/http/mutate.server'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Prose } from '~/ui/page/Prose'
import { Section } from '~/ui/page/Section'
import { GradingFields } from './GradingFields'
import { PublicationFacts } from './PublicationFacts'
import { VersionChooser } from './VersionChooser'
import { publicationWords } from '~/http/publication-words.server'
import { Form } from '~/ui/form/Form'

export const meta = titleFromLoader

export const loader = read({ access: 'document.publish' }, async (reading) => {
  const { viewer, params, language, url } = reading
  const document = await grantDocument(reading, viewer, 'document.publish', params.document ?? '')
  opened(reading, document.id)
  const words = publicationWords(await wordsLanguageOf(reading, document))
  const page = await publicationPage(
    reading,
    viewer,
    document,
    { words, language },
    url.searchParams.get('version'),
  )
  const { publication } = dictionary(language).editions
  return { titleParts: [publication.title(publication.kinds[page.kind]), page.title], page }
})

export const action = mutate(
  {
    access: 'document.publish',
    fields: publicationFields,
    async prepare({ scope, viewer, params, fields }) {
      const document = await grantDocument(scope, viewer, 'document.publish', params.document ?? '')
      const words = publicationWords(await wordsLanguageOf(scope, document))
      return renderEdition(scope, viewer, document, fields, words)
    },
  },
  async ({ tx, viewer, params, fields, prepared }) => {
    const document = await grantDocument(tx, viewer, 'document.publish', params.document ?? '')
    const { editionId } = await publishEdition(tx, viewer, document, { fields, rendered: prepared })
    return { to: `/workspaces/${params.workspace}/editions/${editionId}`, flash: 'edition-published' }
  },
)

/** Shows what will be frozen and for whom, asks for the grading, and publishes. */
export default function Publication() {
  const { page } = useLoaderData<typeof loader>()
  const { editions, refusals } = useWords()
  const words = editions.publication
  const labels = {
    accessCode: words.who,
    legalBasisId: editions.legalBasis,
    exemptionReason: editions.exemptionReason,
    widerAccessAssessed: words.widerAccess,
  }
  const answer = useAnswer(useActionData(), labels)
  const submit = words.title(words.kinds[page.kind])
  return (
    <>
      <PageHeading
        title={submit}
        purpose={words.purpose}
        crumbs={[
          { href: `/workspaces/${page.workspace.slug}`, name: page.workspace.name },
          { href: page.documentHref, name: page.title },
        ]}
      />
      {page.stopped === null ? (
        <div className="tv-stack">
          <RefusalNote>{answer.refused}</RefusalNote>
          <Section title={words.what}>
            <PublicationFacts page={page} />
          </Section>
          <VersionChooser page={page} />
          <Form method="post" className="tv-form" noValidate>
            <ErrorSummaryBox errors={answer.errors} />
            {/* What was chosen and is shown below: another text is never published by this form. */}
            <input type="hidden" name="seen" value={page.hash} />
            <input type="hidden" name="version" value={page.version ?? ''} />
            <GradingFields page={page} answer={answer} />
            <Section title={words.warning}>
              <ul>
                <li>{words.warnings.persons}</li>
                <li>{words.warnings.forever}</li>
              </ul>
            </Section>
            <FormActions>
              <SubmitButton>{submit}</SubmitButton>
              <Link to={page.documentHref}>{words.back}</Link>
            </FormActions>
          </Form>
          <Section title={words.preview}>
            <p className="tv-muted">{words.previewHint}</p>
            <Prose lang={page.language} html={page.html} />
          </Section>
        </div>
      ) : (
        <EmptyState action={<Link to={page.documentHref}>{words.back}</Link>}>
          {page.stopped === 'edition-not-decided' ? words.notReadyHint : refusals.reasons[page.stopped]}
        </EmptyState>
      )}
    </>
  )
}
