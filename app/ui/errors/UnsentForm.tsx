import { Button, Heading } from '@digdir/designsystemet-react'
import { useLocation } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { Sending } from '../form/Form'
import { framePaths } from '../frame/paths'
import { TypedSentences } from '../notice/TypedSentences'

type Values = Readonly<Record<string, string | readonly string[]>>

/**
 * Stands where a form was sent without script after the session was over: holds everything that was typed, shows the
 * sentences of it, and sends it again once one has signed in in another window.
 */
export function UnsentForm({ values }: { values: Values }) {
  const { ui } = useWords()
  const { pathname, search } = useLocation()
  const fields = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name, value }] : value.map((one) => ({ name: `${name}[]`, value: one })),
  )
  return (
    <div className="tv-error">
      <Heading level={1} tabIndex={-1} id="page-title">
        {ui.signedOut.heading}
      </Heading>
      <p className="tv-error__advice">{ui.signedOut.advice}</p>
      <div className="tv-actions">
        <Button asChild>
          <a href={framePaths.signIn} target="_blank" rel="noreferrer">
            {ui.signedOut.signIn}
          </a>
        </Button>
        <form method="post" action={pathname + search}>
          {fields.map(({ name, value }, nth) => (
            <input key={nth} type="hidden" name={name} value={value} />
          ))}
          <Sending />
          <Button type="submit" variant="secondary">
            {ui.signedOut.again}
          </Button>
        </form>
      </div>
      <TypedSentences values={values} />
    </div>
  )
}
