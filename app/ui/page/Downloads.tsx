import { DownloadIcon } from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'

/** In the order that they stand in. */
const formats = ['xlsx', 'docx', 'docxRemarks', 'odt', 'odtRemarks', 'pdf', 'csv', 'md', 'html'] as const

type DownloadsProps = { [Format in (typeof formats)[number]]?: string }

/** What a page shows, to be taken out: the addresses of its files, by their format. */
export function Downloads(addresses: DownloadsProps) {
  const { download } = useWords().ui
  return (
    <p className="tv-download">
      <DownloadIcon aria-hidden />
      {formats.map(
        (format) =>
          addresses[format] !== undefined && (
            <a key={format} href={addresses[format]} download>
              {download[format]}
            </a>
          ),
      )}
    </p>
  )
}
