import { ShieldLockIcon } from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'

/** The permanent, quiet reminder that the system is unclassified. */
export function UnclassifiedNotice() {
  return (
    <p className="tv-unclassified">
      <ShieldLockIcon aria-hidden />
      <span>{useWords().ui.frame.unclassified}</span>
    </p>
  )
}
