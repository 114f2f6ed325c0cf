import { useEffect, useState } from 'react'
import { useWords } from '~/i18n/use-words'
import { useCalm } from '~/ui/calm'
import type { PresentPerson } from '~/ui/people/Avatars'
import { ComingAndGoing, type Moves } from './coming-and-going'
import { saidOfMoves } from './said-of-moves'

type ArrivalsSaidProps = { people: readonly PresentPerson[]; connected: boolean }

/** Reads aloud who comes and goes, for those who do not see the faces; silent for who wants no messages read. */
export function ArrivalsSaid({ people, connected }: ArrivalsSaidProps) {
  const { presence } = useWords()
  const { muted } = useCalm()
  const [moves, setMoves] = useState<Moves | null>(null)
  const [gathered] = useState(() => new ComingAndGoing(setMoves))
  useEffect(() => {
    if (connected) gathered.see(people)
    else gathered.lookAway()
  }, [gathered, people, connected])
  useEffect(() => () => gathered.lookAway(), [gathered])
  if (muted) return null
  return (
    <p className="ds-sr-only" role="status">
      {moves && saidOfMoves(presence, moves)}
    </p>
  )
}
