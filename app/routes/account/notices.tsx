import { useActionData, useLoaderData } from '@remix-run/react'
import { noticeSettingsFields } from '~/domain/notices/fields'
import { chooseNotices, noticeSettingsOf } from '~/domain/notices/settings.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'

const levels = ['all', 'mine', 'nothing'] as const

export const meta = titleFromLoader

export const loader = read({ access: 'signed-in' }, async (reading) => ({
  titleParts: [dictionary(reading.language).noticeSettings.title],
  settings: await noticeSettingsOf(reading, reading.viewer, reading.language),
}))

/** Keeps how much the viewer wants to be told of by mail, place by place. */
export const action = mutate(
  { access: 'signed-in', fields: noticeSettingsFields },
  async ({ tx, viewer, fields }) => {
    await chooseNotices(tx, viewer, fields)
    return { to: '/account', flash: 'saved' }
  },
)

export default function NoticeSettings() {
  const { settings } = useLoaderData<typeof loader>()
  const { auth, noticeSettings: words } = useWords()
  const names = settings.map(({ place, name }) => [`level.${place}`, name ?? words.consultations] as const)
  const answer = useAnswer(useActionData<typeof action>(), Object.fromEntries(names))
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={words.purpose}
        crumbs={[{ href: '/account', name: auth.account.title }]}
      />
      <div className="tv-stack">
        <DefinitionRows
          rows={levels.map((level) => ({ label: words.levels[level], value: words.means[level] }))}
        />
        <Form method="post" className="tv-form" noValidate>
          <ErrorSummaryBox errors={answer.errors} />
          <RefusalNote>{answer.refused}</RefusalNote>
          {settings.map(({ place, name, level }) => (
            <SelectField
              key={place}
              name={`level.${place}`}
              label={name ?? words.consultations}
              options={levels.map((value) => ({ value, label: words.levels[value] }))}
              emptyLabel={false}
              defaultValue={answer.value(`level.${place}`, level)}
              need="unmarked"
              error={answer.byField[`level.${place}`]}
            />
          ))}
          <FormActions>
            <SubmitButton>{auth.account.save}</SubmitButton>
          </FormActions>
        </Form>
      </div>
    </>
  )
}
