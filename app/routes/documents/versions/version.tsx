import { Button } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { documentAt } from '~/domain/documents/at.server'
import { numberingOf } from '~/domain/documents/number.server'
import { documentRules } from '~/domain/documents/policy'
import { referencesFor } from '~/domain/references/in-text.server'
import { versionNumber, versionPage } from '~/domain/versions/queries.server'
import '~/editor/text.css'
import { imageAddress } from '~/editor/image-address'
import { renderHtml } from '~/editor/render/html'
import { opened } from '~/http/opened.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { Prose } from '~/ui/page/Prose'
import { InstantText } from '~/ui/time/InstantText'
import { VersionText } from './VersionText'
import { versionPageAround } from './version-page.server'

export const meta = titleFromLoader

/** A text as it once stood. */
export const loader = read({ access: 'document.read_history' }, async (reading) => {
  const { viewer, params, language } = reading
  const number = versionNumber(params.number)
  const title = dictionary(language).versions.version(number)
  const around = await versionPageAround(reading, 'document.read_history', title, true)
  const { document } = await documentAt(reading, viewer, params, 'document.read_history')
  opened(reading, document.id)
  const { content, ...page } = await versionPage(reading, document, number)
  return {
    ...around,
    ...page,
    html: renderHtml(content, {
      language: around.document.language,
      outcomes: {},
      numbering: await numberingOf(reading, document.id),
      references: await referencesFor(reading, viewer, language)(content),
      imageAt: imageAddress(document.id),
    }),
    mayRestore: documentRules['document.edit'](viewer, document),
    now: reading.now.toISOString(),
  }
})

export default function Version() {
  const { crumbs, document, base, version, before, html, mayRestore, now } = useLoaderData<typeof loader>()
  const words = useWords().versions
  const compare = `${base}/comparison?from=`
  return (
    <>
      <PageHeading
        title={words.version(version.number)}
        crumbs={crumbs}
        facts={
          <>
            <span>
              <VersionText version={version} />
            </span>
            <InstantText instant={version.at} now={now} />
            {version.writers.length > 0 && <span>{version.writers.join(', ')}</span>}
          </>
        }
        action={
          mayRestore && (
            <Button asChild variant="secondary">
              <Link to={`${base}/versions/${version.number}/restoration`}>{words.restore.more}</Link>
            </Button>
          )
        }
      />
      <div className="tv-stack">
        <ul className="tv-actions">
          {before !== null && (
            <li>
              <Link to={`${compare}${before}&to=${version.number}`}>{words.sinceBefore}</Link>
            </li>
          )}
          <li>
            <Link to={`${compare}${version.number}`}>{words.untilNow}</Link>
          </li>
        </ul>
        <Prose html={html} lang={document.language} />
      </div>
    </>
  )
}
