import { Button } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { AgreementAbilities } from '~/domain/agreements/abilities'
import type { AgreementState } from '~/domain/agreements/states'
import { useWords } from '~/i18n/use-words'

type AgreementActionsProps = {
  state: AgreementState
  /** Of the page in the group. */
  base: string
  /** Where the viewer signs; null when there is nothing for them to sign. */
  signHref: string | null
  abilities: AgreementAbilities
  hasSuccessor: boolean
}

/** One thing to do next, by where the agreement stands and who asks; the rest stands quietly beside it. */
export function AgreementActions(props: AgreementActionsProps) {
  const { state, base, signHref, abilities, hasSuccessor } = props
  const words = useWords().agreements
  const manages = abilities['agreement.manage']
  const link = (href: string, label: string, variant: 'primary' | 'secondary' | 'tertiary') => (
    <Button asChild variant={variant}>
      <Link to={href}>{label}</Link>
    </Button>
  )
  return (
    <>
      {signHref && link(signHref, words.signing.action, 'primary')}
      {manages && state === 'need_assessed' && link(`${base}/drafting`, words.drafting.action, 'primary')}
      {manages && state === 'drafting' && link(`${base}/sending`, words.sending.action, 'primary')}
      {manages &&
        (state === 'need_assessed' || state === 'drafting') &&
        link(`${base}/not-needed`, words.notNeeded.action, 'secondary')}
      {manages &&
        state === 'not_needed' &&
        link(`${base}/reassessment`, words.reassessing.action, 'secondary')}
      {manages &&
        (state === 'signing' || state === 'declined') &&
        link(`${base}/taking-back`, words.takingBack.action, state === 'declined' ? 'primary' : 'secondary')}
      {manages &&
        (state === 'signed' || state === 'expired') &&
        !hasSuccessor &&
        link(`${base}/renewal`, words.renewing.action, 'secondary')}
      {abilities['agreement.terminate'] && state === 'signed' && (
        <Button asChild variant="tertiary" data-color="danger">
          <Link to={`${base}/termination`}>{words.terminating.action}</Link>
        </Button>
      )}
    </>
  )
}
