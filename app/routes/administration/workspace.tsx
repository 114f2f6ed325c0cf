import { useActionData, useLoaderData } from '@remix-run/react'
import { allOrganisations } from '~/domain/organisations/queries.server'
import { grantWorkspaceAdministration } from '~/domain/workspaces/access.server'
import { workspaceFrame } from '~/domain/workspaces/administration-queries.server'
import { appointChair } from '~/domain/workspaces/appoint-chair.server'
import { chairFields } from '~/domain/workspaces/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { ChairForm } from './ChairForm'

export const meta = titleFromLoader

export const loader = read({ access: 'workspace.administer' }, async (reading) => {
  const { viewer, params, language } = reading
  const slug = params.workspace ?? ''
  const workspace = await grantWorkspaceAdministration(reading, viewer, 'workspace.administer', slug)
  const frame = await workspaceFrame(reading, workspace, language)
  return {
    titleParts: [frame.name, dictionary(language).ui.frame.administration],
    frame,
    organisations: (await allOrganisations(reading, language)).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  }
})

export const action = mutate(
  { access: 'workspace.appoint_chair', fields: chairFields },
  async ({ tx, viewer, fields, params, context }) => {
    const slug = params.workspace ?? ''
    const workspace = await grantWorkspaceAdministration(tx, viewer, 'workspace.appoint_chair', slug)
    const how = await appointChair(tx, viewer, workspace, fields, context.installation.origin)
    return {
      to: `/administration/workspaces/${workspace.slug}`,
      flash: how === 'seated' ? 'chair-seated' : 'chair-invited',
    }
  },
)

export default function Workspace() {
  const { frame, organisations } = useLoaderData<typeof loader>()
  const { people: words, ui } = useWords()
  const { administration } = words
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading
        title={frame.name}
        purpose={frame.purpose}
        crumbs={[
          { href: '/administration', name: ui.frame.administration },
          { href: '/administration/workspaces', name: administration.tabs.workspaces },
        ]}
      />
      <RefusalNote>{answer.refused}</RefusalNote>
      <div className="tv-stack">
        <DefinitionRows
          rows={[
            { label: words.workspace.kind, value: words.workspaceKinds[frame.kind] },
            { label: words.workspace.parentId, value: frame.parent },
            {
              label: words.roles.chair,
              value: frame.hasChair ? administration.hasChair : administration.noChair,
            },
            { label: words.seats, value: frame.seats },
          ]}
        />
        <p className="tv-muted">{administration.frameOnly}</p>
        {!frame.hasChair && (
          <Section title={administration.appointChair}>
            <p>{administration.appointChairHint}</p>
            <ChairForm organisations={organisations} answer={answer} />
          </Section>
        )}
      </div>
    </>
  )
}
