import { useActionData, useLoaderData } from '@remix-run/react'
import { reminderFields } from '~/domain/reminders/fields'
import { remindersByMail, switchReminders } from '~/domain/reminders/switch.server'
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
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'signed-in' }, async (reading) => ({
  titleParts: [dictionary(reading.language).auth.account.reminders],
  byMail: await remindersByMail(reading, reading.viewer),
}))

/** Says yes or no to reminders by mail. */
export const action = mutate(
  { access: 'signed-in', fields: reminderFields },
  async ({ tx, viewer, fields }) => {
    await switchReminders(tx, viewer, fields.byMail)
    return { to: '/account', flash: 'saved' }
  },
)

export default function Reminders() {
  const { byMail } = useLoaderData<typeof loader>()
  const { account } = useWords().auth
  const answer = useAnswer(useActionData<typeof action>(), { byMail: account.remindersByMail })
  return (
    <>
      <PageHeading
        title={account.reminders}
        purpose={account.remindersPurpose}
        crumbs={[{ href: '/account', name: account.title }]}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <RadioGroup
          name="byMail"
          label={account.remindersByMail}
          options={(['on', 'off'] as const).map((value) => ({
            value,
            label: account.remindersChoice[value],
          }))}
          defaultValue={answer.value('byMail', byMail)}
          need="unmarked"
          error={answer.byField.byMail}
        />
        <FormActions>
          <SubmitButton>{account.save}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
