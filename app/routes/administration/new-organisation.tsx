import { useActionData } from '@remix-run/react'
import { grantOrganisations } from '~/domain/organisations/access.server'
import { createOrganisation } from '~/domain/organisations/create.server'
import { newOrganisationFields } from '~/domain/organisations/fields'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { OrganisationForm } from './OrganisationForm'

export const meta = titleFromLoader

export const loader = read({ access: 'organisations.administer' }, async (reading) => {
  grantOrganisations(reading, reading.viewer)
  const { people, ui } = dictionary(reading.language)
  return { titleParts: [people.administration.newOrganisation, ui.frame.administration] }
})

export const action = mutate(
  { access: 'organisations.administer', fields: newOrganisationFields },
  async ({ tx, viewer, fields }) => {
    await createOrganisation(tx, grantOrganisations(tx, viewer), fields)
    return { to: '/administration/organisations', flash: 'organisation-created' }
  },
)

export default function NewOrganisation() {
  const { people: words, ui } = useWords()
  const { administration } = words
  const answer = useAnswer(useActionData<typeof action>(), words.organisation)
  return (
    <>
      <PageHeading
        title={administration.newOrganisation}
        crumbs={[
          { href: '/administration', name: ui.frame.administration },
          { href: '/administration/organisations', name: administration.tabs.organisations },
        ]}
      />
      <OrganisationForm answer={answer} submit={administration.create} />
    </>
  )
}
