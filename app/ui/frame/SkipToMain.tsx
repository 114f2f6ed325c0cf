import { SkipLink } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'

/** The first stop of the keyboard on every page: past the frame, to `<main id="main">`. */
export function SkipToMain() {
  return <SkipLink href="#main">{useWords().ui.frame.skip}</SkipLink>
}
