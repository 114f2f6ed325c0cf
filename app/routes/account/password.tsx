import { useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { changePassword } from '~/domain/people/change-password.server'
import { hashNewPassword } from '~/domain/people/choose-password.server'
import { changePasswordFields } from '~/domain/people/fields'
import { ownPasswordHash } from '~/domain/people/queries.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { ChangePasswordForm } from './ChangePasswordForm'

export const meta = titleFromLoader

export const loader = read({ access: 'signed-in' }, async ({ viewer, language }) => ({
  titleParts: [dictionary(language).auth.account.changePassword],
  email: viewer.email,
}))

export const action = mutate(
  {
    access: 'signed-in',
    fields: changePasswordFields,
    // Somebody at an unlocked machine must not get to guess more often here than at the door.
    async prepare({ fields, viewer, scope, context }) {
      const { door, passwords, address } = context
      await door.throttle.signIn(viewer.email, address)
      if (!(await passwords.matches(await ownPasswordHash(scope, viewer), fields.currentPassword)))
        throw new Refusal('invalid', 'wrong-password', { field: 'currentPassword' })
      await door.throttle.signedIn(viewer.email)
      const session = (await context.admission())?.session
      if (!session) throw new Refusal('signed-out')
      const passwordHash = await hashNewPassword(passwords, fields.password, viewer.email)
      return { passwordHash, sessionId: session.id }
    },
  },
  async ({ tx, viewer, prepared }) => {
    await changePassword(tx, viewer, prepared)
    return { to: '/account', flash: 'password-changed' }
  },
)

export default function Password() {
  const { email } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const { auth } = useWords()
  const answer = useAnswer(sent, auth.fields)
  return (
    <>
      <PageHeading
        title={auth.account.changePassword}
        purpose={auth.account.passwordPurpose}
        crumbs={[{ href: '/account', name: auth.account.title }]}
      />
      <RefusalNote>{answer.refused}</RefusalNote>
      <ChangePasswordForm email={email} answer={sent} />
    </>
  )
}
