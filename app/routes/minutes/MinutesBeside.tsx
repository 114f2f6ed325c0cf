import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'
import { MinutesText } from './MinutesText'
import type { RunningPage } from './running-view'

/** The minutes beside the item that the meeting is at, turned to its heading when the meeting goes on. */
export function MinutesBeside({ page }: { page: RunningPage }) {
  const { minutes, meeting, base, current } = page
  const { meetings, meetingRunning: words } = useWords()
  const pane = useTurnedTo(current?.number ?? null)
  if (!minutes) {
    return (
      <Section title={words.minutes}>
        <p className="tv-muted">{words.minutesNone}</p>
        {meeting.mayOpenMinutes && <Link to={`${base}/minutes/new`}>{meetings.minutes.open}</Link>}
      </Section>
    )
  }
  const mayDecide = page.abilities['meeting.manage'] && minutes.mode === 'edit'
  const { abilities, ...text } = minutes
  return (
    <Section title={words.minutes} action={<Link to={`${base}/minutes`}>{words.minutesWhole}</Link>}>
      <div className="tv-running__minutes" ref={pane}>
        <MinutesText {...text} mayDecide={mayDecide} mayMark={abilities.mark} />
      </div>
    </Section>
  )
}

/** Turns what it holds to the heading with this number, but never away from under somebody who is writing. */
function useTurnedTo(number: string | null) {
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const holder = pane.current
    if (!holder || number === null) return
    const turn = () => {
      if (holder.contains(document.activeElement)) return
      const headings = [...holder.querySelectorAll('h1, h2, h3')]
      const heading = headings.find(({ textContent }) => textContent?.split(/\s+/).includes(number))
      if (!heading) return
      const above = heading.getBoundingClientRect().top - holder.getBoundingClientRect().top
      holder.scrollTop += above - toolbarHeight(holder)
    }
    turn()
    // The text that is written in takes the place of the one that was sent with the page a moment later.
    const arriving = new MutationObserver(turn)
    arriving.observe(holder, { childList: true, subtree: true })
    const settled = setTimeout(() => arriving.disconnect(), 2000)
    return () => {
      clearTimeout(settled)
      arriving.disconnect()
    }
  }, [number])
  return pane
}

function toolbarHeight(holder: HTMLElement): number {
  return holder.querySelector('[role="toolbar"]')?.getBoundingClientRect().height ?? 0
}
