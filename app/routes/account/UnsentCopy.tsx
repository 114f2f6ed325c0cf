import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useWords } from '~/i18n/use-words'
import type { StoredCopy } from '~/realtime/client/device/kept'
import { Section } from '~/ui/page/Section'
import { InstantText } from '~/ui/time/InstantText'

/** What somebody wrote and could not send: to read, copy, download and remove. */
export function UnsentCopy({
  copy,
  now,
  onRemoved,
}: {
  copy: StoredCopy
  now: string
  onRemoved: () => void
}) {
  const { unsent: words } = useWords()
  const [said, setSaid] = useState('')
  const { title, lines, at } = copy
  const text = lines.join('\n\n')
  const remove = async () => {
    const { removeCopy } = await import('~/realtime/client/device/kept')
    await removeCopy(copy.key)
    onRemoved()
  }
  const toClipboard = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    )
  const buttons = [
    { name: words.copy, press: () => void toClipboard() },
    { name: words.download, press: () => download(title, text) },
    { name: words.remove, press: () => void remove() },
  ]
  return (
    <Section title={title} level={3}>
      <p className="tv-muted">
        {words.written} <InstantText instant={new Date(at).toISOString()} now={now} />
      </p>
      {lines.map((line, nth) => (
        <p key={nth} className="tv-unsent">
          {line}
        </p>
      ))}
      <div className="tv-actions">
        {buttons.map(({ name, press }) => (
          <Button
            key={name}
            type="button"
            variant="secondary"
            data-size="sm"
            aria-label={words.of(name, title)}
            onClick={press}
          >
            {name}
          </Button>
        ))}
      </div>
      <p role="status">{said}</p>
    </Section>
  )
}

/** Hands the text over as a file; nothing of it goes to the server. */
function download(title: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${title.replace(/[^\p{L}\p{N} -]/gu, '')}.txt`
  link.click()
  URL.revokeObjectURL(address)
}
