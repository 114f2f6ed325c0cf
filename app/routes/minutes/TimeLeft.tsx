import { useEffect, useState } from 'react'
import { useWords } from '~/i18n/use-words'
import type { ScreenItem } from './running-view'

/** How much of its planned time an item has left; without a plan, how long it has taken. */
export function TimeLeft({ item, now }: { item: ScreenItem; now: string }) {
  const words = useWords().meetingRunning
  const used = item.used + useSecondsSince(now)
  const left = item.minutesPlanned === null ? null : item.minutesPlanned * 60 - used
  return (
    <p className="tv-current__time" role="timer" data-over={left !== null && left < 0 ? true : undefined}>
      {left === null ? usedInWords(words, used) : leftInWords(words, left)}
    </p>
  )
}

type Words = ReturnType<typeof useWords>['meetingRunning']

function leftInWords(words: Words, seconds: number): string {
  if (seconds < 0) return words.over(Math.ceil(-seconds / 60))
  return seconds < 60 ? words.lastMinute : words.left(Math.floor(seconds / 60))
}

/** How long an item took. */
export function usedInWords(words: Words, seconds: number): string {
  return seconds < 60 ? words.usedLittle : words.used(Math.floor(seconds / 60))
}

/** Whole seconds since the page was read, by this browser's own clock: the server's may be another. */
function useSecondsSince(read: string): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const begun = performance.now()
    const tell = () => setSeconds(Math.floor((performance.now() - begun) / 1000))
    tell()
    const timer = setInterval(tell, 1000)
    return () => clearInterval(timer)
  }, [read])
  return seconds
}
