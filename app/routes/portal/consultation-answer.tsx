import { useActionData, useLoaderData } from '@remix-run/react'
import { keepForConfirmation } from '~/domain/portal/answer-consultation.server'
import { consultationOnPortal } from '~/domain/portal/consultations.server'
import { portalAnswerFields } from '~/domain/portal/fields'
import { publicMutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { hasField, UnsentInputs } from '~/ui/page/UnsentInputs'
import { AnswerFields } from './AnswerFields'
import { ProofOfWork } from './ProofOfWork'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { params, language, url, context } = reading
  const { facts, blocks } = await consultationOnPortal(reading, params.consultation ?? '', language)
  const { slug, title, questions, standing } = facts
  return {
    titleParts: [dictionary(language).consultations.public.answerTitle(title)],
    slug,
    title,
    language: facts.language,
    standing,
    questions,
    blocks,
    sent: url.searchParams.has('sendt'),
    work: await context.door.work.task(),
  }
})

/** Keeps the answer until its sender has opened the link in the mail: no account, no cookie, and no script needed. */
export const action = publicMutate({ fields: portalAnswerFields }, async ({ fields, params, context }) => {
  const { sender, parts, work } = fields
  const { origin } = context.installation
  const slug = params.consultation ?? ''
  await context.door.throttle.publicAnswer(context.address, await context.door.work.isDone(work))
  await keepForConfirmation(context.store, slug, { sender, parts }, { origin, language: context.language })
  return { to: `/horinger/${slug}/svar?sendt` }
})

export default function AnswerConsultation() {
  const { slug, title, language, standing, questions, blocks, sent, work } = useLoaderData<typeof loader>()
  const { consultations, refusals } = useWords()
  const words = consultations.public
  const labels = {
    ...consultations.fields,
    name: words.name,
    organisation: words.organisation,
    email: words.email,
  }
  const answer = useAnswer(useActionData(), labels)
  const takesAnswers = standing === 'open' || standing === 'closed'
  return (
    <>
      <PageHeading
        title={words.answerTitle(title)}
        purpose={sent || !takesAnswers ? undefined : words.answerPurpose}
        crumbs={[
          { href: '/horinger', name: words.title },
          { href: `/horinger/${slug}`, name: title },
        ]}
      />
      {sent ? (
        <div className="ds-alert" data-color="success" role="status">
          <p>{words.sent}</p>
        </div>
      ) : !takesAnswers ? (
        <div className="tv-stack">
          <p role={answer.refused ? 'alert' : undefined}>
            {standing === 'finished'
              ? refusals.reasons['consultation-finished']
              : refusals.reasons['consultation-not-open']}
          </p>
          <UnsentInputs typed={answer.typed} questions={questions} besides={() => false} />
        </div>
      ) : (
        <Form method="post" className="tv-answer" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          {standing === 'closed' && <p>{consultations.page.closedLate}</p>}
          <FormField
            name="name"
            label={words.name}
            autoComplete="name"
            maxLength={200}
            defaultValue={answer.value('name')}
            error={answer.byField.name}
          />
          <FormField
            name="organisation"
            label={words.organisation}
            description={words.organisationHint}
            need="optional"
            autoComplete="organization"
            maxLength={200}
            defaultValue={answer.value('organisation')}
            error={answer.byField.organisation}
          />
          <FormField
            name="email"
            type="email"
            label={words.email}
            description={words.emailHint}
            autoComplete="email"
            maxLength={254}
            defaultValue={answer.value('email')}
            error={answer.byField.email}
          />
          <UnsentInputs typed={answer.typed} questions={questions} besides={hasField(blocks)} />
          <AnswerFields answer={answer} language={language} questions={questions} blocks={blocks} />
          <p>{words.published}</p>
          <ProofOfWork work={work} />
          <FormActions>
            <button type="submit" className="ds-button" data-variant="primary">
              {words.submit}
            </button>
          </FormActions>
        </Form>
      )}
    </>
  )
}
