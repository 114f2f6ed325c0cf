import { useWords } from '~/i18n/use-words'
import { RadioGroup } from './RadioGroup'

type AudienceFieldProps = {
  label: string
  options: ReadonlyArray<{ value: 'group' | 'everyone'; label: string; hint?: string }>
  /** The organisations that each choice lets read. */
  readers: Readonly<Record<'group' | 'everyone', readonly string[]>>
  defaultValue: string
  error: string | undefined
}

/** For whom something is in a workspace: each choice says from which organisations it will be read. */
export function AudienceField({ label, options, readers, defaultValue, error }: AudienceFieldProps) {
  const words = useWords().documents
  const who = (value: 'group' | 'everyone') =>
    readers[value].length ? words.canRead(readers[value].join(', ')) : words.nobodyYet
  return (
    <RadioGroup
      name="audience"
      label={label}
      description={words.readingIsSending}
      options={options.map(({ hint, ...option }) => ({
        ...option,
        description: [hint, who(option.value)].filter(Boolean).join(' '),
      }))}
      defaultValue={defaultValue}
      error={error}
    />
  )
}
