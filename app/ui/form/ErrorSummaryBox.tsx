import {
  ErrorSummary,
  ErrorSummaryHeading,
  ErrorSummaryItem,
  ErrorSummaryLink,
  ErrorSummaryList,
} from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useWords } from '~/i18n/use-words'

/** `field` is the id of the control (its name, unless the field was given another id); empty for the whole form. */
export type FormError = { field: string; message: string }

/**
 * What stands in the way of the form, after a failed submit only. Takes the keyboard each time new errors arrive;
 * every line leads to its field, and the page's title says that something is wrong.
 */
export function ErrorSummaryBox({ errors }: { errors?: readonly FormError[] }) {
  const { ui } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const failed = errors !== undefined && errors.length > 0
  useEffect(() => {
    if (!failed) return
    const before = document.title
    document.title = ui.form.errorTitle(before)
    return () => {
      document.title = before
    }
  }, [failed, ui])
  useEffect(() => {
    if (errors && errors.length > 0) box.current?.querySelector<HTMLElement>('.ds-error-summary')?.focus()
  }, [errors])
  if (!errors || errors.length === 0) return null
  return (
    <div ref={box} className="tv-errors">
      <ErrorSummary tabIndex={-1}>
        <ErrorSummaryHeading level={2}>{ui.form.errorHeading(errors.length)}</ErrorSummaryHeading>
        <ErrorSummaryList>
          {errors.map((error) => (
            <ErrorSummaryItem key={error.field + error.message}>
              {error.field ? (
                <ErrorSummaryLink href={`#${error.field}`}>{error.message}</ErrorSummaryLink>
              ) : (
                error.message
              )}
            </ErrorSummaryItem>
          ))}
        </ErrorSummaryList>
      </ErrorSummary>
    </div>
  )
}
