import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { newId } from '~/core/ids'
import { write } from '~/core/write'
import { hashNewPassword } from '~/domain/people/choose-password.server'
import { setUpFields } from '~/domain/people/fields'
import { setUpLinkWorks } from '~/domain/people/link-queries.server'
import { completeSetUp } from '~/domain/people/set-up.server'
import { languageCookie } from '~/http/language-cookie.server'
import { publicMutate } from '~/http/mutate.server'
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
import { Gone } from './Gone'
import { LanguageField } from './LanguageField'
import { NewPasswordField } from './NewPasswordField'

export const meta = titleFromLoader

export const loader = publicRead(async (reading) => {
  const { params, context, language } = reading
  await context.door.throttle.secretLink(context.address)
  const works = await setUpLinkWorks(reading, params.token ?? '')
  const { setUp, gone } = dictionary(language).auth
  return data({ titleParts: [works ? setUp.title : gone.title], works }, { status: works ? 200 : 404 })
})

export const action = publicMutate({ fields: setUpFields }, async ({ fields, params, request, context }) => {
  await context.door.throttle.secretLink(context.address)
  const { name, email, language, password } = fields
  const passwordHash = await hashNewPassword(context.passwords, password, email)
  const id = newId()
  await write(context.store, id, (tx) =>
    completeSetUp(tx, params.token ?? '', { id, name, email, language, passwordHash }),
  )
  return {
    to: '/administration',
    flash: 'set-up',
    cookies: [
      await context.door.enter(id, visitorOf(request, context)),
      languageCookie(language, context.installation.secureCookies),
    ],
  }
})

export default function SetUp() {
  const { works } = useLoaderData<typeof loader>()
  const { setUp: words, gone, fields: labels } = useWords().auth
  const answer = useAnswer(useActionData(), labels)
  if (!works) return <Gone why={gone.setUp} />
  return (
    <div className="tv-stack">
      <PageHeading title={words.title} purpose={words.purpose} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <FormField
          name="name"
          label={labels.name}
          autoComplete="name"
          defaultValue={answer.value('name')}
          error={answer.byField.name}
        />
        <FormField
          name="email"
          type="email"
          label={labels.email}
          autoComplete="username"
          defaultValue={answer.value('email')}
          error={answer.byField.email}
        />
        <NewPasswordField label={labels.password} error={answer.byField.password} />
        <LanguageField value={answer.value('language')} error={answer.byField.language} />
        <div className="tv-actions">
          <SubmitButton>{words.submit}</SubmitButton>
        </div>
      </Form>
    </div>
  )
}
