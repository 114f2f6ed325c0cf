import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Refusal } from '~/core/refusal'
import { grantPeople } from '~/domain/people/access.server'
import { personForAdministrator } from '~/domain/people/queries.server'
import { endSystemRole } from '~/domain/people/system-roles.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

export const loader = read({ access: 'people.administer' }, async (reading) => {
  const proof = grantPeople(reading, reading.viewer)
  const person = await personForAdministrator(reading, proof, reading.params.person ?? '')
  const role = person?.roles.find(({ id }) => id === reading.params.role)
  if (!person || !role) throw new Refusal('not-found')
  const { people } = dictionary(reading.language)
  return { titleParts: [people.administration.endRole, person.name], person, role: role.role }
})

export const action = mutate(
  { access: 'people.administer', fields: z.object({}) },
  async ({ tx, viewer, params }) => {
    await endSystemRole(tx, grantPeople(tx, viewer), params.role ?? '')
    // Whoever ends a role of their own may have no way back to this page.
    const own = params.person === viewer.id
    return { to: own ? '/my-page' : `/administration/people/${params.person}`, flash: 'role-ended' }
  },
)

export default function RoleEnding() {
  const { person, role } = useLoaderData<typeof loader>()
  const { people: words, ui } = useWords()
  const answer = useAnswer(useActionData<typeof action>(), {})
  const back = `/administration/people/${person.id}`
  return (
    <>
      <PageHeading
        title={words.administration.endRole}
        purpose={`${words.systemRoles[role]}: ${person.name}`}
        crumbs={[
          { href: '/administration', name: ui.frame.administration },
          { href: back, name: person.name },
        ]}
      />
      <RefusalNote>{answer.refused}</RefusalNote>
      <Form method="post" className="tv-form">
        <div className="tv-actions">
          <SubmitButton data-color="danger">{words.administration.endRole}</SubmitButton>
          <Link to={back}>{ui.form.cancel}</Link>
        </div>
      </Form>
    </>
  )
}
