import { useMemo, useState } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { useWords } from '~/i18n/use-words'
import { useStatusRole } from '~/ui/calm'
import { Avatars, type PresentPerson } from '~/ui/people/Avatars'
import { ArrivalsSaid } from './arrivals-said'
import { goToCaret } from './go-to-caret'
import { usePresent } from './use-present'

type PresentAvatarsProps = { awareness: Awareness; me: PresentPerson; connected: boolean }

/** Those who have the text open; a face leads to its caret, and it is said where that is and who comes and goes. */
export default function PresentAvatars({ awareness, me, connected }: PresentAvatarsProps) {
  const { presence } = useWords()
  const role = useStatusRole()
  const people = usePresent(awareness)
  const others = useMemo(() => people.filter(({ id }) => id !== me.id), [people, me.id])
  // Numbered, so that the same answer to another press is said again.
  const [answer, setAnswer] = useState({ nth: 0, said: '' })
  const goTo = ({ id, name }: PresentPerson) => {
    const words = goToCaret(id)
    const there = words ? presence.at(name, words) : presence.atEmptyLine(name)
    const said = words === null ? presence.reads(name) : there
    setAnswer(({ nth }) => ({ nth: nth + 1, said }))
  }
  return (
    <div className="tv-present">
      <Avatars people={[me, ...others]} me={me.id} onGoTo={goTo} />
      <div className="tv-present__answer" role={role}>
        {answer.said && <span key={answer.nth}>{answer.said}</span>}
      </div>
      <ArrivalsSaid people={others} connected={connected} />
    </div>
  )
}
