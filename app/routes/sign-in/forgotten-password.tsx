import { Link, useActionData } from '@remix-run/react'
import { forgottenPasswordFields } from '~/domain/people/fields'
import { requestPasswordReset } from '~/domain/people/request-reset.server'
import { evenly } from '~/http/evenly.server'
import { publicMutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = publicRead(async ({ language }) => ({
  titleParts: [dictionary(language).auth.forgotten.title],
}))

/** Answers the same, and as quickly, whether or not the address has an account. */
export const action = publicMutate<typeof forgottenPasswordFields, { email: string }>(
  { fields: forgottenPasswordFields },
  async ({ fields: { email }, context }) => {
    await context.door.throttle.resetLink(email, context.address)
    await evenly(requestPasswordReset(context.store, email, context.installation.origin))
    return { facts: { email } }
  },
)

export default function ForgottenPassword() {
  const { forgotten: words, fields: labels } = useWords().auth
  const sent = useActionData<typeof action>()
  const answer = useAnswer(sent, labels)
  if (sent?.done) {
    return (
      <div className="tv-stack">
        <PageHeading title={words.sentTitle} />
        <p role="status">{words.sent(sent.facts.email)}</p>
        <p className="tv-muted">{words.notThere}</p>
        <p>
          <Link to="/sign-in">{words.back}</Link>
        </p>
      </div>
    )
  }
  return (
    <div className="tv-stack">
      <PageHeading title={words.title} purpose={words.purpose} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <FormField
          name="email"
          type="email"
          label={labels.email}
          autoComplete="username"
          defaultValue={answer.value('email')}
          error={answer.byField.email}
          need="unmarked"
        />
        <div className="tv-actions">
          <SubmitButton>{words.submit}</SubmitButton>
          <Link to="/sign-in">{words.back}</Link>
        </div>
      </Form>
    </div>
  )
}
