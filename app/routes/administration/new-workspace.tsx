import { useActionData, useLoaderData } from '@remix-run/react'
import { workspaceFrames } from '~/domain/workspaces/administration-queries.server'
import { createWorkspace, grantWorkspaceCreation } from '~/domain/workspaces/create.server'
import { newWorkspaceFields } from '~/domain/workspaces/fields'
import { workspaceKinds } from '~/domain/workspaces/kinds'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormField } from '~/ui/form/FormField'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { TextareaField } from '~/ui/form/TextareaField'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'workspaces.create' }, async (reading) => {
  const proof = grantWorkspaceCreation(reading, reading.viewer)
  const frames = await workspaceFrames(reading, proof, reading.language)
  const { people, ui } = dictionary(reading.language)
  return {
    titleParts: [people.administration.newWorkspace, ui.frame.administration],
    parents: frames.map(({ id, name }) => ({ value: id, label: name })),
  }
})

export const action = mutate(
  { access: 'workspaces.create', fields: newWorkspaceFields },
  async ({ tx, viewer, fields }) => {
    const { slug } = await createWorkspace(tx, grantWorkspaceCreation(tx, viewer), fields)
    return { to: `/administration/workspaces/${slug}`, flash: 'workspace-created' }
  },
)

export default function NewWorkspace() {
  const { parents } = useLoaderData<typeof loader>()
  const { people: words, ui } = useWords()
  const { administration, workspace: labels } = words
  const answer = useAnswer(useActionData<typeof action>(), labels)
  const common = (name: keyof typeof labels) => ({
    name,
    label: labels[name],
    defaultValue: answer.value(name),
    error: answer.byField[name],
  })
  return (
    <>
      <PageHeading
        title={administration.newWorkspace}
        purpose={administration.newWorkspacePurpose}
        crumbs={[
          { href: '/administration', name: ui.frame.administration },
          { href: '/administration/workspaces', name: administration.tabs.workspaces },
        ]}
      />
      <Form method="post" className="tv-form" noValidate>
        <ErrorSummaryBox errors={answer.errors} />
        <RadioGroup
          {...common('kind')}
          options={workspaceKinds.map((kind) => ({ value: kind, label: words.workspaceKinds[kind] }))}
        />
        <SelectField
          {...common('parentId')}
          need="optional"
          options={parents}
          emptyLabel={administration.noParent}
        />
        <FormField {...common('nameNb')} />
        <FormField {...common('nameNn')} />
        <FormField {...common('nameEn')} />
        <TextareaField {...common('purposeNb')} rows={2} lang="nb" />
        <TextareaField {...common('purposeNn')} rows={2} lang="nn" />
        <TextareaField {...common('purposeEn')} need="optional" rows={2} lang="en" />
        <div className="tv-actions">
          <SubmitButton>{administration.create}</SubmitButton>
        </div>
      </Form>
    </>
  )
}
