import { Button } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { AgreementAbilities } from '~/domain/agreements/abilities'
import type { AgreementState } from '~/domain/agreements/states'
import { useWords } from '~/i18n/use-words'

type AgreementActionsProps = { state: AgreementState; base: string; abilities: AgreementAbilities }

/** One thing to do next, by where the agreement stands and who asks; the rest stands quietly beside it. */
export function AgreementActions({ state, base, abilities }: AgreementActionsProps) {
  const words = useWords().agreements
  if (!abilities['agreement.manage']) return null
  return (
    <>
      {state === 'need_assessed' && (
        <Button asChild>
          <Link to={`${base}/drafting`}>{words.drafting.action}</Link>
        </Button>
      )}
      {(state === 'need_assessed' || state === 'drafting') && (
        <Button asChild variant="secondary">
          <Link to={`${base}/not-needed`}>{words.notNeeded.action}</Link>
        </Button>
      )}
      {state === 'not_needed' && (
        <Button asChild variant="secondary">
          <Link to={`${base}/reassessment`}>{words.reassessing.action}</Link>
        </Button>
      )}
    </>
  )
}
