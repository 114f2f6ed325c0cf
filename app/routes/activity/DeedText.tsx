import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import type { PresentedDeed } from '~/domain/activity/present'

/** One deed as a sentence; the title in it leads to the page of what it was done to. */
export function DeedText({ deed }: { deed: PresentedDeed }) {
  const { actions, system } = useWords().activity
  const sentence = actions[deed.action](deed.who ?? system, deed.detail)
  const title = deed.detail.title
  if (!deed.href) return sentence
  if (typeof title !== 'string' || !sentence.includes(title)) return <Link to={deed.href}>{sentence}</Link>
  const at = sentence.lastIndexOf(title)
  return (
    <>
      {sentence.slice(0, at)}
      <Link to={deed.href}>{title}</Link>
      {sentence.slice(at + title.length)}
    </>
  )
}
