import type { presentSystemRole } from '~/domain/people/present'
import { useWords } from '~/i18n/use-words'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { EmptyState } from '~/ui/page/EmptyState'
import { StatusTag } from '~/ui/page/StatusTag'
import { DateText } from '~/ui/time/DateText'

type Role = ReturnType<typeof presentSystemRole>
type RoleListProps = { personId: string; name: string; roles: readonly Role[] }

/** The roles a person has and has had, apart from workspaces. */
export function RoleList({ personId, name, roles }: RoleListProps) {
  const { people: words } = useWords()
  const { administration } = words
  if (!roles.length) return <EmptyState>{administration.noRoles}</EmptyState>
  return (
    <ul className="tv-link-list">
      {roles.map((role) => (
        <li key={role.id}>
          <p>
            <strong>{words.systemRoles[role.role]}</strong>{' '}
            {!role.inForce && <StatusTag tone="neutral">{words.over}</StatusTag>}
          </p>
          <p className="tv-muted">
            {words.since} <DateText date={role.validFrom} />
          </p>
          {role.inForce && (
            <ConfirmForm
              trigger={administration.endRoleMore}
              thing={administration.theRoleOf(words.systemRoles[role.role], name)}
              submit={administration.endRole}
              action={`/administration/people/${personId}/roles/${role.id}/ending`}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
