import { seatRoles } from '~/domain/workspaces/kinds'
import type { SeatRole } from '~/core/viewer'
import { useWords } from '~/i18n/use-words'

/** Which organisations a mandate says that the group is made of, a line for each role. */
export function Composition({
  of: { composition, hidesOthers = false },
}: {
  of: {
    composition: ReadonlyArray<{ organisationId: string; name: string; role: SeatRole }>
    /** Whether there are others, whom the viewer is not told of. */
    hidesOthers?: boolean
  }
}) {
  const { mandates, people } = useWords()
  const { roles } = people
  return (
    <>
      <ul className="tv-plain-list">
        {seatRoles
          .map((role) => ({ role, of: composition.filter((one) => one.role === role) }))
          .filter(({ of }) => of.length > 0)
          .map(({ role, of }) => (
            <li key={role}>
              {roles[role]}: {of.map(({ name }) => name).join(', ')}
            </li>
          ))}
      </ul>
      {hidesOthers && <p className="tv-muted">{mandates.othersHidden}</p>}
    </>
  )
}
