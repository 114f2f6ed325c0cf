import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { grantOrganisations } from '~/domain/organisations/access.server'
import { editOrganisation } from '~/domain/organisations/edit.server'
import { organisationFields } from '~/domain/organisations/fields'
import { organisationToEdit } from '~/domain/organisations/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'
import { PageHeading } from '~/ui/page/PageHeading'
import { OrganisationForm } from './OrganisationForm'

export const meta = titleFromLoader

export const loader = read({ access: 'organisations.administer' }, async (reading) => {
  const proof = grantOrganisations(reading, reading.viewer)
  const organisation = await organisationToEdit(reading, proof, reading.params.organisation ?? '')
  if (!organisation) throw new Refusal('not-found')
  const { ui } = dictionary(reading.language)
  return { titleParts: [organisation.form.shortName, ui.frame.administration], organisation }
})

export const action = mutate(
  { access: 'organisations.administer', fields: organisationFields },
  async ({ tx, viewer, fields, params }) => {
    await editOrganisation(tx, grantOrganisations(tx, viewer), params.organisation ?? '', fields)
    return { to: '/administration/organisations', flash: 'saved' }
  },
)

export default function Organisation() {
  const { organisation } = useLoaderData<typeof loader>()
  const { people: words, ui } = useWords()
  const { administration, organisation: labels } = words
  const answer = useAnswer(useActionData<typeof action>(), labels)
  const names = Object.keys(labels) as Array<keyof typeof labels>
  return (
    <>
      <PageHeading
        title={organisation.form.nameNb}
        crumbs={[
          { href: '/administration', name: ui.frame.administration },
          { href: '/administration/organisations', name: administration.tabs.organisations },
        ]}
      />
      {answer.current && (
        <ChangeNotice
          by={administration.anotherAdministrator}
          fields={names
            .map((name) => ({
              name,
              label: labels[name],
              theirs: answer.current?.[name] ?? '',
              yours: answer.value(name),
            }))
            .filter((field) => field.theirs !== field.yours)}
        />
      )}
      <OrganisationForm answer={answer} before={organisation.form} submit={administration.save}>
        <input type="hidden" name="version" value={answer.current?.version ?? organisation.version} />
      </OrganisationForm>
    </>
  )
}
