import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { agreementAt } from '~/domain/agreements/at.server'
import { sendingFields } from '~/domain/agreements/fields'
import { renderToSign, sendToSign, whyNotSend } from '~/domain/agreements/send.server'
import { grantDocument } from '~/domain/documents/access.server'
import { publicationPage } from '~/domain/editions/publication-page.server'
import { wordsLanguageOf } from '~/domain/editions/publishable.server'
import { opened } from '~/http/opened.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicationWords } from '~/http/publication-words.server'
import { read } from '~/http/read.server'
import { useRefusal } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Prose } from '~/ui/page/Prose'
import { Section } from '~/ui/page/Section'
import { aboutAgreement } from './agreement-page.server'
import { PartyList } from './PartyList'

export const meta = titleFromLoader

/** What the parties would sign, or what is missing. */
export const loader = read({ access: 'agreement.manage' }, async (reading) => {
  const { viewer, params, language } = reading
  const { agreement } = await agreementAt(reading, viewer, params, 'agreement.manage')
  const title = dictionary(language).agreements.sending.title
  const about = await aboutAgreement(reading, 'agreement.manage', title)
  const stopped = await whyNotSend(reading, agreement)
  if (stopped || !agreement.documentId) return { ...about, stopped, text: null }
  const document = await grantDocument(reading, viewer, 'document.publish', agreement.documentId)
  opened(reading, document.id)
  const words = publicationWords(await wordsLanguageOf(reading, document))
  const {
    html,
    hash,
    language: written,
  } = await publicationPage(reading, viewer, document, {
    words,
    language,
  })
  return { ...about, stopped, text: { html, hash, language: written } }
})

/** Sends the agreement to the parties. */
export const action = mutate(
  {
    access: 'agreement.manage',
    fields: sendingFields,
    async prepare({ scope, viewer, params }) {
      const { agreement } = await agreementAt(scope, viewer, params, 'agreement.manage')
      if (await whyNotSend(scope, agreement)) return null
      const document = await grantDocument(scope, viewer, 'document.publish', agreement.documentId ?? '')
      const words = publicationWords(await wordsLanguageOf(scope, document))
      return renderToSign(scope, viewer, document, words)
    },
  },
  async ({ tx, viewer, params, fields, prepared }) => {
    const { agreement, base } = await agreementAt(tx, viewer, params, 'agreement.manage')
    await sendToSign(tx, viewer, agreement, { rendered: prepared, seen: fields.seen })
    return { to: base, flash: 'agreement-sent' }
  },
)

export default function Sending() {
  const { crumbs, base, page, stopped, text } = useLoaderData<typeof loader>()
  const { agreements, refusals } = useWords()
  const { sending: words, fields } = agreements
  const refused = useRefusal(useActionData<typeof action>())
  const back = <Link to={base}>{page.facts.title}</Link>
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      {text ? (
        <div className="tv-stack">
          <Form method="post" className="tv-form">
            <RefusalNote>{refused}</RefusalNote>
            {/* What stands now and is shown below: another text is never sent by this form. */}
            <input type="hidden" name="seen" value={text.hash} />
            <FormActions>
              <SubmitButton>{words.submit}</SubmitButton>
            </FormActions>
          </Form>
          <Section title={fields.parties}>
            <PartyList parties={page.parties} />
          </Section>
          <Section title={words.preview}>
            <Prose lang={text.language} html={text.html} />
          </Section>
        </div>
      ) : (
        <EmptyState action={back}>
          {stopped?.why === 'seats'
            ? words.stopped.seats(stopped.names)
            : stopped && stopped.why !== 'state'
              ? words.stopped[stopped.why]
              : refusals.reasons['agreement-moved-on']}
        </EmptyState>
      )}
    </>
  )
}
