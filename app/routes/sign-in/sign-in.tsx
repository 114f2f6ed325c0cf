import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { signInFields } from '~/domain/people/fields'
import { hasLanguageCookie, languageCookie } from '~/http/language-cookie.server'
import { publicMutate } from '~/http/mutate.server'
import { ownPath } from '~/http/own-path'
import { titleFromLoader } from '~/http/page-title'
import { publicRead } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { visitorOf } from '~/http/visitor.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

/** Where one goes who did not want to go anywhere in particular. */
const home = '/my-page'

export const loader = publicRead(async ({ url, context, language }) => {
  const returnTo = ownPath(url.searchParams.get('returnTo'), home)
  if (await context.admission()) throw redirect(returnTo)
  const { demo, mailStaysHere } = context.installation
  return {
    titleParts: [dictionary(language).auth.signIn.title],
    returnTo,
    demo,
    outbox: demo && mailStaysHere,
  }
})

export const action = publicMutate<typeof signInFields, { signedIn: true }>(
  { fields: signInFields },
  async ({ fields, request, context }) => {
    const { email, password, returnTo, inPlace } = fields
    const entered = await context.door.signIn(email, password, visitorOf(request, context))
    if (!entered) throw new Refusal('invalid', 'wrong-credentials')
    const cookies = [entered.cookie]
    if (!hasLanguageCookie(request))
      cookies.push(languageCookie(entered.language, context.installation.secureCookies))
    return inPlace === '1' ? { facts: { signedIn: true }, cookies } : { to: ownPath(returnTo, home), cookies }
  },
)

export default function SignIn() {
  const { returnTo, demo, outbox } = useLoaderData<typeof loader>()
  const { signIn: words, fields: labels } = useWords().auth
  const answer = useAnswer(useActionData(), labels)
  return (
    <div className="tv-stack">
      <PageHeading title={words.title} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <FormField
          name="email"
          type="email"
          label={labels.email}
          autoComplete="username"
          defaultValue={answer.value('email')}
          error={answer.byField.email}
          need="unmarked"
        />
        <FormField
          name="password"
          type="password"
          label={labels.password}
          autoComplete="current-password"
          error={answer.byField.password}
          need="unmarked"
        />
        <div className="tv-actions">
          <SubmitButton>{words.submit}</SubmitButton>
          <Link to="/forgotten-password">{words.forgotten}</Link>
        </div>
      </Form>
      <p className="tv-muted">{words.byInvitation}</p>
      {demo && <p className="tv-muted">{words.demo}</p>}
      {outbox && (
        <p>
          <Link to="/outbox">{words.demoMail}</Link>
        </p>
      )}
    </div>
  )
}
