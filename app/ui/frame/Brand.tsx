import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { Mark } from './Mark'

/** The mark and the name, as a link to the first page of the surface it stands on. */
export function Brand({ href }: { href: string }) {
  const { ui } = useWords()
  return (
    <Link to={href} className="tv-brand">
      <Mark />
      <span>{ui.product}</span>
    </Link>
  )
}
