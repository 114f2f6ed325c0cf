import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { grantPeople } from '~/domain/people/access.server'
import { systemRoleFields } from '~/domain/people/fields'
import { personForAdministrator } from '~/domain/people/queries.server'
import { giveSystemRole } from '~/domain/people/system-roles.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'
import { RoleList } from './RoleList'

export const meta = titleFromLoader

export const loader = read({ access: 'people.administer' }, async (reading) => {
  const proof = grantPeople(reading, reading.viewer)
  const person = await personForAdministrator(reading, proof, reading.params.person ?? '')
  if (!person) throw new Refusal('not-found')
  const { frame } = dictionary(reading.language).ui
  return { titleParts: [person.name, frame.administration], person, now: reading.now.toISOString() }
})

export const action = mutate(
  { access: 'people.administer', fields: systemRoleFields },
  async ({ tx, viewer, fields, params }) => {
    const proof = grantPeople(tx, viewer)
    const userId = params.person ?? ''
    await giveSystemRole(tx, proof, { userId, role: fields.role })
    return { to: `/administration/people/${userId}`, flash: 'role-given' }
  },
)

export default function Person() {
  const { person, now } = useLoaderData<typeof loader>()
  const { people: words, ui } = useWords()
  const { administration } = words
  const answer = useAnswer(useActionData<typeof action>(), { role: administration.systemRole })
  return (
    <>
      <PageHeading
        title={person.name}
        crumbs={[{ href: '/administration', name: ui.frame.administration }]}
      />
      <RefusalNote>{answer.refused}</RefusalNote>
      <div className="tv-stack">
        <DefinitionRows
          rows={[
            { label: words.fields.email, value: person.email },
            {
              label: administration.joined,
              value: <InstantText instant={person.joinedAt} now={now} dayOnly />,
            },
          ]}
        />
        <Section title={administration.systemRoles}>
          <RoleList personId={person.id} name={person.name} roles={person.roles} />
        </Section>
        <Section title={administration.giveRole}>
          <Form method="post" className="tv-form" noValidate>
            <ErrorSummaryBox errors={answer.errors} />
            <RadioGroup
              name="role"
              label={administration.systemRole}
              options={(['administrator', 'portal_editor'] as const).map((role) => ({
                value: role,
                label: words.systemRoles[role],
                description: words.systemRoleHints[role],
              }))}
              defaultValue={answer.value('role')}
              error={answer.byField.role}
            />
            <div className="tv-actions">
              <SubmitButton>{administration.giveRole}</SubmitButton>
            </div>
          </Form>
        </Section>
      </div>
    </>
  )
}
