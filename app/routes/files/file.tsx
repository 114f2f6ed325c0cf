import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { Link, useLoaderData } from '@remix-run/react'
import { grantFile } from '~/domain/files/access.server'
import { fileContentHref, fileThumbnailHref } from '~/domain/files/address'
import { isPicture } from '~/domain/files/kinds'
import { mayBeServed } from '~/domain/files/scanner'
import { takenBackNumbersOf } from '~/domain/files/taken-back-numbers.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { sizeText } from '~/i18n/sizes'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { Thumbnail } from '~/ui/page/Thumbnail'
import { InstantText } from '~/ui/time/InstantText'
import { CheckTag, isSaidInWords } from './CheckTag'
import { aboutFile } from './file-page.server'
import { NumberFound } from './NumberFound'
import { TakenBackNumbers } from './TakenBackNumbers'
import { Versions } from './Versions'

export const meta = titleFromLoader

/** One file: what it is, and its versions. */
export const loader = read({ access: 'file.read' }, async (reading) => {
  const page = await aboutFile(reading, 'file.read')
  if (!page.abilities['file.remove']) return { ...page, takenBack: [] }
  const file = await grantFile(reading, reading.viewer, 'file.remove', page.file.id)
  return { ...page, takenBack: await takenBackNumbersOf(reading, file) }
})

export default function File() {
  const { crumbs, base, file, versions, removal, abilities, takenBack, now } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const words = useWords().files
  const language = useLanguage()
  useSignals([`workspace:${workspace.id}`])
  const [newest] = versions
  if (!newest) return null
  return (
    <>
      <PageHeading
        title={file.name}
        crumbs={crumbs}
        action={
          removal || !mayBeServed(newest.check) ? undefined : (
            <Button asChild>
              <a href={fileContentHref(file.id, newest.number)} download>
                {words.download}
              </a>
            </Button>
          )
        }
      />
      <div className="tv-stack">
        {removal && (
          <Alert data-color="warning">
            <Paragraph>
              {words.removed(removal.by, removal.reason)} (<InstantText instant={removal.at} now={now} />)
            </Paragraph>
          </Alert>
        )}
        {newest.check in words.checkNotes && (
          <Alert data-color={newest.check === 'being_checked' ? 'info' : 'danger'}>
            <Paragraph>{words.checkNotes[newest.check as keyof typeof words.checkNotes]}</Paragraph>
          </Alert>
        )}
        {!removal && isPicture(newest.type) && mayBeServed(newest.check) && (
          <Thumbnail src={fileThumbnailHref(file.id, newest.number)} size="large" />
        )}
        <DefinitionRows
          rows={[
            { label: words.type, value: words.types[newest.type] },
            { label: words.size, value: sizeText(language, newest.size) },
            { label: words.uploaded, value: <InstantText instant={newest.uploadedAt} now={now} /> },
            { label: words.by, value: newest.by },
            {
              label: words.check,
              value: isSaidInWords(newest.check) ? (
                words.checks[newest.check]
              ) : (
                <CheckTag check={newest.check} />
              ),
            },
            { label: words.audience, value: words.audiences[file.audience] },
            { label: words.fingerprint, value: <code className="tv-hash">{newest.sha256}</code> },
          ]}
        />
        {newest.remarks.map((remark) =>
          remark === 'identity-number' ? (
            <NumberFound
              key={remark}
              otherNumber={newest.otherNumber}
              href={abilities['file.remove'] ? `${base}/other-number` : null}
            />
          ) : (
            <p key={remark} className="tv-muted">
              {words.remarks[remark]}
            </p>
          ),
        )}
        <TakenBackNumbers said={takenBack} now={now} />
        <Section
          title={words.versions}
          action={
            abilities['file.replace'] && <Link to={`${base}/versions/new`}>{words.newVersion.title}</Link>
          }
        >
          <Versions fileId={file.id} versions={versions} now={now} isThere={removal === undefined} />
        </Section>
        <p className="tv-muted">{words.readers.told}</p>
        {(abilities['file.see_readers'] || abilities['file.remove']) && (
          <p className="tv-actions">
            {abilities['file.see_readers'] && <Link to={`${base}/readers`}>{words.readers.link}</Link>}
            {abilities['file.remove'] && <Link to={`${base}/removal`}>{words.removal.title}</Link>}
          </p>
        )}
      </div>
    </>
  )
}
