import { fileContentHref } from '~/domain/files/address'
import { mayBeServed } from '~/domain/files/scanner'
import type { presentVersion } from '~/domain/files/present'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DataTable } from '~/ui/table/DataTable'
import { InstantText } from '~/ui/time/InstantText'
import { CheckTag } from './CheckTag'

type Version = ReturnType<typeof presentVersion>

/** The versions of a file, newest first, each to be downloaded while its bytes are there. */
export function Versions(props: {
  fileId: string
  versions: readonly Version[]
  now: string
  isThere: boolean
}) {
  const { fileId, versions, now, isThere } = props
  const words = useWords().files
  const language = useLanguage()
  return (
    <DataTable
      caption={words.versions}
      captionHidden
      rows={versions}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: 'number', name: words.versions, cell: ({ number }) => words.version(number) },
        { key: 'name', name: words.name, cell: ({ name }) => <span className="tv-file-name">{name}</span> },
        { key: 'size', name: words.size, align: 'end', cell: ({ size }) => sizeText(language, size) },
        {
          key: 'uploaded',
          name: words.uploaded,
          cell: ({ uploadedAt }) => <InstantText instant={uploadedAt} now={now} dayOnly />,
        },
        { key: 'by', name: words.by, cell: ({ by }) => by },
        ...(isThere
          ? [
              {
                key: 'download',
                name: words.download,
                cell: ({ number, check }: Version) =>
                  mayBeServed(check) ? (
                    <a
                      href={fileContentHref(fileId, number)}
                      download
                      aria-label={words.downloadVersion(number)}
                    >
                      {words.download}
                    </a>
                  ) : (
                    <CheckTag check={check} />
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
