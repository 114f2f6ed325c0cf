import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { wordFileFields } from '~/domain/consultations/fields'
import { readWordAnswer } from '~/domain/consultations/word/file.server'
import { largestImportForm } from '~/domain/imports/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { answerAt, ownAnswerPage } from './answer-page.server'
import { WordReport } from './WordReport'

export const meta = titleFromLoader

export const loader = read({ access: 'answer.write' }, async (reading) => {
  const { base, facts, own, crumbs } = await ownAnswerPage(reading)
  const words = dictionary(reading.language).consultations
  return {
    titleParts: [words.word.title, facts.title],
    crumbs: [...crumbs, { href: base, name: words.answer.title(own.organisation.name) }],
    base,
    questions: facts.questions,
  }
})

/** Reads a Word file and shows what it says, place by place. Nothing is saved before that has been looked over. */
export const action = mutate(
  {
    access: 'answer.write',
    fields: wordFileFields,
    largest: largestImportForm,
    async prepare({ fields, params, viewer, scope }) {
      const { answer } = await answerAt(scope, viewer, params, 'answer.write')
      return readWordAnswer(scope, answer, fields.file.bytes)
    },
  },
  async ({ tx, viewer, params, prepared }) => {
    await answerAt(tx, viewer, params, 'answer.write')
    return { facts: prepared, unkept: true }
  },
)

export default function AnswerByWord() {
  const { crumbs, base, questions } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useWords().consultations.word
  const answer = useAnswer(sent, { file: words.file })
  const report = sent?.done ? sent.facts : null
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        {report && <WordReport report={report} base={base} questions={questions} />}
        <Section title={report ? words.another : words.upload}>
          {!report && (
            <p>
              <Link to={`${base}/form.docx`} reloadDocument>
                {words.download}
              </Link>
            </p>
          )}
          <Form method="post" encType="multipart/form-data" className="tv-form" noValidate>
            <ErrorSummaryBox errors={answer.errors} />
            <RefusalNote>{answer.refused}</RefusalNote>
            <FormField
              name="file"
              type="file"
              accept=".docx,.docm"
              label={words.file}
              description={words.fileHint}
              error={answer.byField.file}
            />
            <FormActions>
              <SubmitButton variant={report ? 'secondary' : 'primary'}>{words.read}</SubmitButton>
            </FormActions>
          </Form>
        </Section>
      </div>
    </>
  )
}
