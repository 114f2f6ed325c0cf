import type { presentInvitation } from '~/domain/workspaces/present-seat'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { InstantText } from '~/ui/time/InstantText'

type Invitation = ReturnType<typeof presentInvitation>

/** Invitations that nobody has answered yet. */
export function InvitationList(props: { invitations: readonly Invitation[]; here: string; now: string }) {
  const { invitations, here, now } = props
  const { people: words } = useWords()
  return (
    <ul className="tv-link-list">
      {invitations.map((invitation) => (
        <li key={invitation.id}>
          <p>
            <strong>{invitation.name}</strong>
            {invitation.capacity === 'deputy' && ` (${words.capacities.deputy})`}, {invitation.email}
          </p>
          <p className="tv-muted">
            {words.sent} <InstantText instant={invitation.sentAt} now={now} />. {words.expires}{' '}
            <InstantText instant={invitation.expiresAt} now={now} />.
          </p>
          <Form method="post" action={`${here}/invitations/${invitation.id}/withdrawal`}>
            <SubmitButton variant="tertiary" data-size="sm">
              {words.withdraw}
              <span className="ds-sr-only">: {invitation.name}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}
