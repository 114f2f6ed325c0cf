import { FieldCounter, Textarea, type TextareaProps } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { controlAttributes, FieldFrame, type FieldWords } from './field-frame'

export type TextareaFieldProps = FieldWords &
  Pick<TextareaProps, 'defaultValue' | 'rows' | 'lang' | 'spellCheck' | 'onChange'> & {
    /** Counts down; the server has the last word. */
    limit?: number
  }

/** Several lines of writing. */
export function TextareaField(props: TextareaFieldProps) {
  const { name, label, id = name, description, error, need, limit, rows = 5, ...textarea } = props
  const { ui } = useWords()
  const counter = limit !== undefined && (
    <FieldCounter limit={limit} under={ui.form.charactersLeft} over={ui.form.charactersOver} />
  )
  return (
    <FieldFrame id={id} label={label} description={description} error={error} need={need} after={counter}>
      {/* The field sets the height of its textarea before React takes over. */}
      <Textarea
        {...textarea}
        {...controlAttributes(id, { name, description, error, need })}
        rows={rows}
        suppressHydrationWarning
      />
    </FieldFrame>
  )
}
