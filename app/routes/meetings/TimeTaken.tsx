import { useWords } from '~/i18n/use-words'

/** How long an item took in the meeting; nothing for less than a minute. */
export function TimeTaken({ minutes }: { minutes: number | undefined }) {
  const words = useWords().meetingRunning
  return minutes ? <p className="tv-agenda__facts">{words.used(minutes)}</p> : null
}
