import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { consultationAt } from '~/domain/consultations/at.server'
import { mergeInput } from '~/domain/consultations/duplicates.server'
import { mergingFields } from '~/domain/consultations/fields'
import { answeringOrganisations } from '~/domain/consultations/hosts-queries.server'
import { inputPage } from '~/domain/consultations/inputs.server'
import { tagsInUse } from '~/domain/consultations/tags.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { EmptyState } from '~/ui/page/EmptyState'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { Paging } from '~/ui/table/Paging'
import { beginningOf } from './beginning-of'
import { hostPage } from './host-page.server'
import { InputFilter } from './InputFilter'
import { readInputWish, wishedInputs } from './input-wish.server'
import { shortPlace } from './short-place'

const size = 20

export const meta = titleFromLoader

/** One input, and those that may say the same: in its own place first, wherever the address asks for else. */
export const loader = read({ access: 'consultation.treat' }, async (reading) => {
  const { viewer, params, language, url } = reading
  const words = dictionary(language).consultations
  const page = await hostPage(reading, 'consultation.treat', words.merging.title)
  const { base, facts, titleParts } = page
  const consultation = (await consultationAt(reading, viewer, params, 'consultation.read_answers'))
    .consultation
  const input = await inputPage(reading, consultation, params.input ?? '', language)
  if (!input) throw new Refusal('not-found')
  const asked = readInputWish(url.searchParams, size)
  const ownPlace = { paragraph: input.paragraph, questionId: input.questionId }
  const wish = url.searchParams.has('state') ? asked : { ...asked, ...ownPlace }
  const [listed, organisations, tags] = await Promise.all([
    wishedInputs(reading, consultation, wish, input.id),
    answeringOrganisations(reading, consultation, language),
    tagsInUse(reading, consultation),
  ])
  return {
    titleParts,
    crumbs: [
      ...page.crumbs,
      { href: `${base}/inputs`, name: words.inputs.title },
      { href: `${base}/inputs/${input.id}`, name: words.input.title(input.from) },
    ],
    here: `${base}/inputs/${input.id}/merging`,
    text: input.text,
    questions: facts.questions,
    organisations,
    tags,
    wish,
    total: listed.total,
    others: listed.inputs.map(({ id, from, text, kind, paragraph, question }) => ({
      id,
      from,
      text,
      place: shortPlace(words, { kind, paragraph, question }),
    })),
  }
})

/** Makes the input the duplicate of another. */
export const action = mutate(
  { access: 'consultation.treat', fields: mergingFields },
  async ({ tx, viewer, fields, params }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.treat')
    await mergeInput(tx, consultation, params.input ?? '', fields.originalId)
    return { to: `${base}/inputs/${params.input}`, flash: 'input-merged' }
  },
)

export default function Merging() {
  const { crumbs, here, text, questions, organisations, tags, wish, total, others } =
    useLoaderData<typeof loader>()
  const words = useWords().consultations
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading title={words.merging.title} purpose={words.merging.purpose} crumbs={crumbs} />
      <div className="tv-stack">
        <Section title={words.merging.this}>
          <p className="tv-sent__text">{text}</p>
        </Section>
        <InputFilter
          base={`${here}?state=`}
          wish={wish}
          organisations={organisations}
          questions={questions}
          tags={tags}
        />
        {others.length ? (
          <Form method="post" className="tv-form" noValidate>
            <ErrorSummaryBox errors={answer.errors} />
            <RefusalNote>{answer.refused}</RefusalNote>
            <RadioGroup
              name="originalId"
              label={words.merging.choose}
              options={others.map(({ id, from, text: said, place }) => ({
                value: id,
                label: beginningOf(said),
                description: `${from} · ${place}`,
              }))}
              defaultValue={answer.value('originalId')}
              error={answer.byField.originalId}
            />
            <FormActions>
              <SubmitButton>{words.merging.submit}</SubmitButton>
            </FormActions>
          </Form>
        ) : (
          <EmptyState>{words.merging.none}</EmptyState>
        )}
        <Paging page={wish.page} total={total} size={size} />
      </div>
    </>
  )
}
