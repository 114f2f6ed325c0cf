import { useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { useClosing } from '../use-closing'
import { initialsOf } from './initials'
import { personColour } from './person-colour'

export type PresentPerson = { id: string; name: string; organisation?: string }
export type AvatarsProps = {
  people: readonly PresentPerson[]
  /** Whose screen it is: nobody goes to themselves. */
  me: string
  /** How many faces before the rest become a number, which opens the list of all. */
  limit?: number
  /** Goes to where the person writes. */
  onGoTo: (person: PresentPerson) => void
}

/** Who is here: initials to look at, names to read and to hear. */
export function Avatars({ people, me, limit = 5, onGoTo }: AvatarsProps) {
  const { presence } = useWords()
  return (
    <div className="tv-avatars">
      <ul aria-label={presence.present}>
        {people.slice(0, limit).map((person) => (
          <li key={person.id}>
            {person.id === me ? (
              <span title={presence.me(nameOf(person))}>
                <Face person={person} />
                <span className="ds-sr-only">{presence.me(nameOf(person))}</span>
              </span>
            ) : (
              <button type="button" title={nameOf(person)} onClick={() => onGoTo(person)}>
                <Face person={person} />
                <span className="ds-sr-only">{presence.goTo(nameOf(person))}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {people.length > limit && (
        <Everybody people={people} me={me} more={people.length - limit} onGoTo={onGoTo} />
      )}
    </div>
  )
}

type EverybodyProps = Pick<AvatarsProps, 'people' | 'me' | 'onGoTo'> & { more: number }

/** The number that stands for the rest, and behind it all who are here by name. */
function Everybody({ people, me, more, onGoTo }: EverybodyProps) {
  const { presence } = useWords()
  const list = useRef<HTMLDetailsElement>(null)
  useClosing(list)
  const goTo = (person: PresentPerson) => {
    if (list.current) list.current.open = false
    // The button is gone with the list. The page stays where it is: the next thing is to scroll to the person.
    list.current?.querySelector('summary')?.focus({ preventScroll: true })
    onGoTo(person)
  }
  return (
    <details ref={list}>
      <summary>
        <span className="tv-initials" aria-hidden="true">
          +{more}
        </span>
        <span className="ds-sr-only">{presence.all(people.length)}</span>
      </summary>
      <ul className="tv-avatars__all" aria-label={presence.present}>
        {people.map((person) => (
          <li key={person.id}>
            <Face person={person} />
            {person.id === me ? (
              <span>{presence.me(nameOf(person))}</span>
            ) : (
              <button type="button" onClick={() => goTo(person)}>
                {presence.goTo(nameOf(person))}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Face({ person }: { person: PresentPerson }) {
  return (
    <span className="tv-initials" data-person={personColour(person.id)} aria-hidden="true">
      {initialsOf(person.name)}
    </span>
  )
}

function nameOf(person: PresentPerson): string {
  return person.organisation ? `${person.name}, ${person.organisation}` : person.name
}
