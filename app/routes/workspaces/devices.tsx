import { useActionData, useLoaderData } from '@remix-run/react'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { decideDeviceCopies, deviceCopiesIn } from '~/domain/workspaces/device-copies.server'
import { deviceFields } from '~/domain/workspaces/fields'
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
import { useWorkspace } from './use-workspace'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.edit' }, async (reading) => {
  const { viewer, params, language } = reading
  const { id } = await grantWorkspace(reading, viewer, 'workspace.edit', params.workspace ?? '')
  return {
    titleParts: [dictionary(language).workspaces.devices.title],
    copies: await deviceCopiesIn(reading, id),
  }
})

/** Decides whether what is written without a connection may wait on the device. */
export const action = mutate(
  { access: 'workspace.edit', fields: deviceFields },
  async ({ tx, viewer, params, fields }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.edit', params.workspace ?? '')
    await decideDeviceCopies(tx, workspace, fields.copies)
    return { to: `/workspaces/${workspace.slug}`, flash: 'saved' }
  },
)

export default function Devices() {
  const { copies } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { devices } = useWords().workspaces
  const answer = useAnswer(useActionData<typeof action>(), { copies: devices.label })
  return (
    <>
      <PageHeading
        title={devices.title}
        purpose={devices.purpose}
        crumbs={[{ href: `/workspaces/${workspace.slug}`, name: workspace.name }]}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RefusalNote>{answer.refused}</RefusalNote>
        <RadioGroup
          name="copies"
          label={devices.label}
          options={(['kept', 'none'] as const).map((value) => ({ value, label: devices.choice[value] }))}
          defaultValue={answer.value('copies', copies)}
          need="unmarked"
          error={answer.byField.copies}
        />
        <FormActions>
          <SubmitButton>{devices.save}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
