import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { consultationAt } from '~/domain/consultations/at.server'
import { draftNow } from '~/domain/consultations/draft-now.server'
import { wordingFields } from '~/domain/consultations/fields'
import { inputPage } from '~/domain/consultations/inputs.server'
import { takeInWording } from '~/domain/consultations/take-in-wording.server'
import { mutate } from '~/http/mutate.server'
import { opened } from '~/http/opened.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { hostPage } from './host-page.server'

export const meta = titleFromLoader

/** An input that is taken in, and the paragraph of the draft that it leads to other words in. */
export const loader = read({ access: 'consultation.treat' }, async (reading) => {
  const { viewer, params, language } = reading
  const words = dictionary(language).consultations
  const page = await hostPage(reading, 'consultation.treat', words.wording.title)
  const { base, facts } = page
  const { consultation } = await consultationAt(reading, viewer, params, 'consultation.read_answers')
  const input = await inputPage(reading, consultation, params.input ?? '', language)
  const draft = await draftNow(reading, viewer, consultation)
  const paragraph = draft?.paragraphs.get(input?.paragraph ?? 0)
  if (!input || !draft?.mayWrite || typeof paragraph?.line !== 'string') throw new Refusal('not-found')
  opened(reading, consultation.documentId)
  return {
    titleParts: page.titleParts,
    crumbs: [
      ...page.crumbs,
      { href: `${base}/inputs`, name: words.inputs.title },
      { href: `${base}/inputs/${input.id}`, name: words.input.title(input.from) },
    ],
    said: input.text,
    paragraph: { number: paragraph.number, line: paragraph.line },
    language: facts.language,
  }
})

/** Puts the wording into the draft. */
export const action = mutate(
  { access: 'consultation.treat', fields: wordingFields },
  async ({ tx, viewer, fields, params }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.treat')
    await takeInWording(tx, viewer, consultation, params.input ?? '', fields)
    return { to: `${base}/inputs/${params.input}`, flash: 'wording-taken-in' }
  },
)

export default function Wording() {
  const { crumbs, said, paragraph, language } = useLoaderData<typeof loader>()
  const { wording: words, input } = useWords().consultations
  const answer = useAnswer(useActionData<typeof action>(), { wording: words.field })
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <Section title={input.said}>
          <p className="tv-sent__text">{said}</p>
        </Section>
        <Section title={words.now}>
          <p className="tv-muted">{words.changed(paragraph.number)}</p>
          <p lang={language}>{paragraph.line}</p>
        </Section>
        <Form method="post" className="tv-form" noValidate key={paragraph.line}>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          <input type="hidden" name="paragraph" value={paragraph.number} />
          <input type="hidden" name="before" value={paragraph.line} />
          <TextareaField
            name="wording"
            label={words.field}
            rows={6}
            defaultValue={answer.value('wording', paragraph.line)}
            error={answer.byField.wording}
          />
          <FormActions>
            <SubmitButton>{words.submit}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </>
  )
}
