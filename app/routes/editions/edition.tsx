import { Link, useLoaderData } from '@remix-run/react'
import { documentRules } from '~/domain/documents/policy'
import { editionRules } from '~/domain/editions/policy'
import { grantEdition } from '~/domain/editions/access.server'
import { editionPage } from '~/domain/editions/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { localDateOf, longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Flash } from '~/ui/notice/Flash'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'

export const meta = titleFromLoader

export const loader = read({ access: 'edition.read' }, async (reading) => {
  const { viewer, params, language } = reading
  const granted = await grantEdition(reading, viewer, 'edition.read', params.edition ?? '')
  const page = await editionPage(reading, granted.id, language)
  return {
    titleParts: [page.edition.title, dictionary(language).editions.edition(page.edition.number)],
    base: `/workspaces/${params.workspace}`,
    documentId: granted.document.id,
    mayReadHistory: documentRules['document.read_history'](viewer, granted.document),
    mayWithdraw: editionRules['edition.withdraw'](viewer, granted) && !page.edition.withdrawal,
    ...page,
  }
})

/** An edition seen from its workspace: what it is, its files, and the way to withdraw it. */
export default function Edition() {
  const { edition, files, base, documentId, mayReadHistory, mayWithdraw } = useLoaderData<typeof loader>()
  const { editions: words, versions } = useWords()
  const language = useLanguage()
  const isOnPortal = edition.accessCode === 'public'
  const here = `${base}/editions/${edition.id}`
  return (
    <>
      <PageHeading
        title={edition.title}
        lang={edition.language}
        crumbs={[{ href: `${base}/documents/${documentId}`, name: words.publication.document }]}
        facts={
          <>
            <span>{words.edition(edition.number)}</span>
            <span>{longDate(language, edition.publishedOn)}</span>
            <span>{edition.superseded ? words.superseded : words.current}</span>
          </>
        }
        action={
          isOnPortal && (
            <a
              href={`/publikasjoner/${edition.seriesSlug}/${edition.number}`}
              className="ds-button"
              data-variant="primary"
            >
              {words.onPortal}
            </a>
          )
        }
      />
      {edition.withdrawal && (
        <Flash kind="warning">
          {words.withdrawnBecause(
            longDate(language, localDateOf(edition.withdrawal.on)),
            edition.withdrawal.reason,
          )}
        </Flash>
      )}
      <div className="tv-stack">
        <DefinitionRows
          rows={[
            { label: words.access, value: words.accessCodes[edition.accessCode] },
            { label: words.legalBasis, value: edition.legalBasis },
            { label: words.exemptionReason, value: edition.exemptionReason },
            { label: words.publisher, value: edition.publisher },
            { label: words.language, value: words.contentLanguages[edition.language] },
            {
              label: words.madeFrom,
              value:
                edition.version !== null && mayReadHistory ? (
                  <Link to={`${base}/documents/${documentId}/versions/${edition.version}`}>
                    {versions.version(edition.version)}
                  </Link>
                ) : null,
            },
          ]}
        />
        {!edition.withdrawal && (
          <Section title={words.files}>
            <ul className="tv-link-list">
              {files.map(({ format, size, sha256 }) => (
                <li key={format}>
                  <a href={`${here}/${format}`} download>
                    {words.formats[format]}
                  </a>{' '}
                  <span className="tv-muted">{words.size(Math.max(1, Math.round(size / 1000)))}</span>
                  <p className="tv-muted tv-hash">
                    {words.checksum}: <code>{sha256}</code>
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {mayWithdraw && (
          <p>
            <Link to={`${here}/withdrawal`}>{words.withdraw}</Link>
          </p>
        )}
      </div>
    </>
  )
}
