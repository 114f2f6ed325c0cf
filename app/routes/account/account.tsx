import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { editAccount } from '~/domain/people/edit-account.server'
import { accountFields } from '~/domain/people/fields'
import { ownAccount, ownSessions } from '~/domain/people/queries.server'
import { remindersByMail } from '~/domain/reminders/switch.server'
import { languageCookie } from '~/http/language-cookie.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { languages } from '~/i18n/languages'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { ChangePasswordForm } from './ChangePasswordForm'
import { OwnSessions } from './OwnSessions'

export const meta = titleFromLoader

export const loader = read({ access: 'signed-in' }, async (reading) => {
  const { viewer, context, language } = reading
  const admission = await context.admission()
  return {
    titleParts: [dictionary(language).auth.account.title],
    account: await ownAccount(reading, viewer),
    sessions: await ownSessions(reading, viewer, admission?.session.id ?? ''),
    reminders: await remindersByMail(reading, viewer),
    now: reading.now.toISOString(),
  }
})

export const action = mutate(
  { access: 'signed-in', fields: accountFields },
  async ({ tx, viewer, fields, context }) => {
    await editAccount(tx, viewer, fields)
    const cookies = [languageCookie(fields.language, context.installation.secureCookies)]
    return { to: '/account', flash: 'saved', cookies }
  },
)

export default function Account() {
  const { account, sessions, reminders, now } = useLoaderData<typeof loader>()
  const { auth, noticeSettings, unsent } = useWords()
  const words = auth.account
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} />
      <Section title={words.profile}>
        <Profile account={account} />
      </Section>
      <Section title={words.reminders}>
        <p>{words.remindersAre[reminders]}</p>
        <Link to="/account/reminders">{words.changeReminders}</Link>
      </Section>
      <Section title={noticeSettings.title}>
        <p>{noticeSettings.purpose}</p>
        <Link to="/account/notices">{noticeSettings.manage}</Link>
      </Section>
      <Section title={auth.calendar.title}>
        <p>{auth.calendar.purpose}</p>
        <Link to="/account/calendar">{auth.calendar.manage}</Link>
      </Section>
      <Section title={unsent.title}>
        <p>{unsent.purpose}</p>
        <Link to="/account/unsent">{unsent.manage}</Link>
      </Section>
      <Section title={words.password}>
        <p>{words.passwordPurpose}</p>
        <ChangePasswordForm email={account.email} answer={undefined} />
      </Section>
      <Section title={words.sessions}>
        <OwnSessions sessions={sessions} now={now} />
      </Section>
    </>
  )
}

type AccountFacts = Awaited<ReturnType<typeof ownAccount>>

function Profile({ account }: { account: AccountFacts }) {
  const { auth, ui } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), auth.fields)
  return (
    <Form method="post" className="tv-form" noValidate>
      <ErrorSummaryBox errors={answer.errors} />
      {answer.current && (
        <ChangeNotice
          by={auth.account.you}
          fields={(['name', 'language'] as const)
            .map((name) => ({
              name,
              label: auth.fields[name],
              theirs: answer.current?.[name] ?? '',
              yours: answer.value(name),
            }))
            .filter((field) => field.theirs !== field.yours)}
        />
      )}
      <input type="hidden" name="version" value={answer.current?.version ?? account.version} />
      <FormField
        name="name"
        label={auth.fields.name}
        description={auth.nameHint}
        autoComplete="name"
        defaultValue={answer.value('name', account.name)}
        error={answer.byField.name}
      />
      <FormField
        name="email"
        type="email"
        label={auth.fields.email}
        description={auth.account.emailFixed}
        defaultValue={account.email}
        readOnly
        need="unmarked"
      />
      <RadioGroup
        name="language"
        label={auth.fields.language}
        options={languages.map((each) => ({ value: each, label: ui.languages[each] }))}
        defaultValue={answer.value('language', account.language)}
        error={answer.byField.language}
      />
      <div className="tv-actions">
        <SubmitButton>{auth.account.save}</SubmitButton>
      </div>
    </Form>
  )
}
