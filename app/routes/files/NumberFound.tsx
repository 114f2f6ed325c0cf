import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

/** Says that a file seems to hold an identity number, and where one says that it does not; or who has said so. */
export function NumberFound(props: {
  otherNumber: { by: string; reason: string } | null
  /** Where it is said, and below it taken back, for those who may. */
  href: string | null
}) {
  const { otherNumber, href } = props
  const words = useWords().files
  if (otherNumber)
    return (
      <p className="tv-muted">
        {words.otherNumber.said(otherNumber.by, otherNumber.reason)}{' '}
        {href && <Link to={`${href}/withdrawal`}>{words.otherNumber.withdrawal.action}</Link>}
      </p>
    )
  return (
    <Alert data-color="warning">
      <Paragraph>
        {words.remarks['identity-number']} {href && <Link to={href}>{words.otherNumber.action}</Link>}
      </Paragraph>
    </Alert>
  )
}
