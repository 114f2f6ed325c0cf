import { DownloadIcon } from '@navikt/aksel-icons'
import { useSearchParams } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'

/** The list that is shown, as files. */
export function Downloads({ base }: { base: string }) {
  const { list } = useWords().actionItems
  const [search] = useSearchParams()
  return (
    <p className="tv-download">
      <DownloadIcon aria-hidden />
      <a href={`${base}.xlsx?${search}`} download>
        {list.downloadXlsx}
      </a>
      <a href={`${base}.csv?${search}`} download>
        {list.download}
      </a>
    </p>
  )
}
