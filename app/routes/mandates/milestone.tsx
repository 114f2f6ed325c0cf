import { useActionData, useLoaderData } from '@remix-run/react'
import { mandateAt } from '~/domain/mandates/at.server'
import { milestoneFields } from '~/domain/mandates/fields'
import { completeMilestone, milestoneIn } from '~/domain/mandates/milestones.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { DateField } from '~/ui/form/DateField'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { versionPage } from './version-page.server'

export const meta = titleFromLoader

export const loader = read({ access: 'mandate.follow_up' }, async (reading) => {
  const { viewer, params, language } = reading
  const { mandate } = await mandateAt(reading, viewer, params, 'mandate.follow_up')
  const page = await versionPage(reading, 'mandate.follow_up')
  return {
    ...page,
    titleParts: [dictionary(language).mandates.milestones.title, ...page.titleParts],
    milestone: await milestoneIn(reading, mandate, params.milestone ?? ''),
    today: reading.today,
  }
})

/** Says that a milestone is reached. */
export const action = mutate(
  { access: 'mandate.follow_up', fields: milestoneFields },
  async ({ tx, viewer, fields, params }) => {
    const { mandate, base } = await mandateAt(tx, viewer, params, 'mandate.follow_up')
    await completeMilestone(tx, mandate, params.milestone ?? '', fields)
    return { to: base, flash: 'milestone-reached' }
  },
)

export default function Milestone() {
  const { crumbs, version, base, milestone, today } = useLoaderData<typeof loader>()
  const words = useWords().mandates
  const answer = useAnswer(useActionData<typeof action>(), words.milestones.fields)
  return (
    <>
      <PageHeading
        title={words.milestones.title}
        purpose={milestone.text}
        crumbs={[...crumbs, { href: base, name: words.version(version.number) }]}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <DateField
          name="reachedOn"
          label={words.milestones.fields.reachedOn}
          max={today}
          defaultValue={answer.value('reachedOn', today)}
          error={answer.byField.reachedOn}
        />
        <TextareaField
          name="note"
          label={words.milestones.fields.note}
          rows={3}
          need="optional"
          defaultValue={answer.value('note')}
          error={answer.byField.note}
        />
        <FormActions>
          <SubmitButton>{words.milestones.submit}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
