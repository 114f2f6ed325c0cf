import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import type { PresentedDeed } from '~/domain/activity/present'

/** One deed as a sentence; the title (or number) in it leads to the page of what it was done to. */
export function DeedText({ deed }: { deed: PresentedDeed }) {
  const { actions, system } = useWords().activity
  const sentence = actions[deed.action](deed.who ?? system, deed.detail)
  const name = String(deed.detail.title ?? deed.detail.number ?? '')
  const at = sentence.lastIndexOf(name)
  if (!deed.href || !name || at < 0) return sentence
  return (
    <>
      {sentence.slice(0, at)}
      <Link to={deed.href}>{name}</Link>
      {sentence.slice(at + name.length)}
    </>
  )
}
