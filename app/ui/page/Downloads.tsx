import { DownloadIcon } from '@navikt/aksel-icons'
import { useWords } from '~/i18n/use-words'

/** What a page shows, to be taken out: the addresses of its files. */
export function Downloads({ csv, xlsx, docx }: { csv: string; xlsx?: string; docx?: string }) {
  const { download } = useWords().ui
  return (
    <p className="tv-download">
      <DownloadIcon aria-hidden />
      {xlsx !== undefined && (
        <a href={xlsx} download>
          {download.xlsx}
        </a>
      )}
      {docx !== undefined && (
        <a href={docx} download>
          {download.docx}
        </a>
      )}
      <a href={csv} download>
        {download.csv}
      </a>
    </p>
  )
}
