import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { write } from '~/core/write'
import { hashNewPassword } from '~/domain/people/choose-password.server'
import { resetFields } from '~/domain/people/fields'
import { resetLinkPerson } from '~/domain/people/link-queries.server'
import { resetPassword } from '~/domain/people/reset-password.server'
import { publicMutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { readerOf } from '~/http/scope.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Gone } from './Gone'
import { NewPasswordField } from './NewPasswordField'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { params, context, language } = reading
  await context.door.throttle.secretLink(context.address)
  const person = await resetLinkPerson(reading, params.token ?? '')
  const { reset, gone } = dictionary(language).auth
  const facts = { titleParts: [person ? reset.title : gone.title], email: person?.email ?? null }
  return data(facts, { status: person ? 200 : 404 })
})

export const action = publicMutate({ fields: resetFields }, async ({ fields, params, context }) => {
  const secret = params.token ?? ''
  await context.door.throttle.secretLink(context.address)
  const person = await resetLinkPerson(readerOf(context), secret)
  const hash = await hashNewPassword(context.passwords, fields.password, person?.email ?? '')
  await write(context.store, person?.id ?? null, (tx) => resetPassword(tx, secret, hash))
  return { to: '/sign-in', flash: 'password-reset', cookies: [context.sessions.emptyCookie] }
})

export default function PasswordReset() {
  const { email } = useLoaderData<typeof loader>()
  const { reset: words, gone, fields: labels } = useWords().auth
  const answer = useAnswer(useActionData(), { password: labels.newPassword })
  if (email === null) {
    return (
      <Gone why={gone.reset}>
        <p>
          <Link to="/forgotten-password">{gone.resetAction}</Link>
        </p>
      </Gone>
    )
  }
  return (
    <div className="tv-stack">
      <PageHeading title={words.title} purpose={words.purpose} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        {/* Tells a password manager whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <NewPasswordField label={labels.newPassword} error={answer.byField.password} />
        <div className="tv-actions">
          <SubmitButton>{words.submit}</SubmitButton>
        </div>
      </Form>
    </div>
  )
}
