import type { EditionFormat } from '~/domain/portal/edition.server'
import { useWords } from '~/i18n/use-words'
import { Section } from '~/ui/page/Section'

interface FileFacts {
  format: EditionFormat
  /** Bytes. */
  size: number
  sha256: string
}

/** The files of an edition, those that people save first. */
export function EditionFiles({ base, files }: { base: string; files: readonly FileFacts[] }) {
  const { portal, editions: words } = useWords()
  const offered = [...files].sort((a, b) => order.indexOf(a.format) - order.indexOf(b.format))
  return (
    <Section title={portal.edition.download}>
      <ul className="tv-link-list tv-files">
        {offered.map(({ format, size }) => (
          <li key={format}>
            <a href={`${base}/${format}`} download>
              {words.formats[format]}
            </a>{' '}
            <span className="tv-muted">{words.size(Math.max(1, Math.round(size / 1000)))}</span>
          </li>
        ))}
      </ul>
      <details className="tv-checksums">
        <summary>{portal.edition.checksums}</summary>
        <p className="tv-muted">{portal.edition.checksumHint}</p>
        <dl>
          {offered.map(({ format, sha256 }) => (
            <div key={format}>
              <dt>{words.formats[format]}</dt>
              <dd>
                <code>{sha256}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  )
}

const order: readonly EditionFormat[] = ['pdf', 'docx', 'html']
