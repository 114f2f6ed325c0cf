import { useActionData, useLoaderData } from '@remix-run/react'
import { fileLimitFields } from '~/domain/files/fields'
import { fileLimitsOf, setFileLimits, usedSpace } from '~/domain/files/limits.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { FormField } from '~/ui/form/FormField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { crumbsTo } from './crumbs'

export const meta = titleFromLoader

/** How large files a workspace takes, and how much of its room is used. */
export const loader = read({ access: 'workspace.edit' }, async (reading) => {
  const { viewer, params, language } = reading
  const workspace = await grantWorkspace(reading, viewer, 'workspace.edit', params.workspace ?? '')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const words = dictionary(language).files
  return {
    titleParts: [words.limits.title, name],
    crumbs: crumbsTo({ slug, name }, words.title),
    limits: await fileLimitsOf(reading, workspace.id),
    used: await usedSpace(reading, workspace.id),
  }
})

export const action = mutate(
  { access: 'workspace.edit', fields: fileLimitFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.edit', params.workspace ?? '')
    await setFileLimits(tx, workspace, fields)
    return { to: `/workspaces/${workspace.slug}/files`, flash: 'saved' }
  },
)

export default function Limits() {
  const { crumbs, limits, used } = useLoaderData<typeof loader>()
  const { files, meetings } = useWords()
  const words = files.limits
  const language = useLanguage()
  const { largestFile, allFiles } = words
  const answer = useAnswer(useActionData<typeof action>(), { largestFile, allFiles })
  const version = answer.current?.version ?? String(limits.version)
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={crumbs} />
      <Form method="post" className="tv-form" noValidate key={version}>
        <ErrorSummaryBox errors={answer.errors} />
        {answer.current ? (
          <ChangeNotice
            by={meetings.edit.someone}
            fields={(['largestFile', 'allFiles'] as const).map((name) => ({
              name,
              label: words[name],
              theirs: answer.current?.[name] ?? '',
              yours: answer.value(name),
            }))}
          />
        ) : (
          <RefusalNote>{answer.refused}</RefusalNote>
        )}
        <input type="hidden" name="version" value={version} />
        <FormField
          name="largestFile"
          label={words.largestFile}
          description={words.largestHint}
          width="short"
          inputMode="numeric"
          defaultValue={answer.value('largestFile', String(limits.largestFile))}
          error={answer.byField.largestFile}
        />
        <FormField
          name="allFiles"
          label={words.allFiles}
          description={words.used(sizeText(language, used))}
          width="short"
          inputMode="numeric"
          defaultValue={answer.value('allFiles', String(limits.allFiles))}
          error={answer.byField.allFiles}
        />
        <FormActions>
          <SubmitButton>{words.save}</SubmitButton>
        </FormActions>
      </Form>
    </>
  )
}
