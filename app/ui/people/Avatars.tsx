import { useWords } from '~/i18n/use-words'
import { initialsOf } from './initials'
import { personColour } from './person-colour'

export type PresentPerson = { id: string; name: string; organisation?: string }
export type AvatarsProps = {
  people: readonly PresentPerson[]
  /** How many faces before the rest become a number. */
  limit?: number
  /** With this, a face is a button that goes to where the person writes. */
  onGoTo?: (personId: string) => void
}

/** Who is here: initials to look at, names to read and to hear. */
export function Avatars({ people, limit = 5, onGoTo }: AvatarsProps) {
  const { ui } = useWords()
  const rest = people.length - limit
  return (
    <ul className="tv-avatars" aria-label={ui.people.present}>
      {people.slice(0, limit).map((person) => (
        <li key={person.id}>
          {onGoTo ? (
            <button type="button" title={nameOf(person)} onClick={() => onGoTo(person.id)}>
              <Face person={person} label={ui.people.goTo(person.name)} />
            </button>
          ) : (
            <span title={nameOf(person)}>
              <Face person={person} label={nameOf(person)} />
            </span>
          )}
        </li>
      ))}
      {rest > 0 && (
        <li>
          <span className="tv-initials" aria-hidden="true">
            +{rest}
          </span>
          <span className="ds-sr-only">{ui.people.more(rest)}</span>
        </li>
      )}
    </ul>
  )
}

function Face({ person, label }: { person: PresentPerson; label: string }) {
  return (
    <>
      <span className="tv-initials" data-person={personColour(person.id)} aria-hidden="true">
        {initialsOf(person.name)}
      </span>
      <span className="ds-sr-only">{label}</span>
    </>
  )
}

function nameOf(person: PresentPerson): string {
  return person.organisation ? `${person.name}, ${person.organisation}` : person.name
}
