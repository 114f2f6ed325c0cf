import type { PublicationPage } from '~/domain/editions/publication-page.server'
import { dateAndTime } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'

type Version = PublicationPage['choice']['versions'][number]

/** Asks which version becomes the edition, and shows it; nothing where there is only one. */
export function VersionChooser({ page }: { page: PublicationPage }) {
  const { choice, version } = page
  const words = useWords().editions.publication
  const label = useVersionLabel()
  const options = choice.versions.map((one) => ({ value: String(one.number), label: label(one) }))
  if (!choice.newestStands) options.unshift({ value: '', label: words.asItStands })
  if (options.length < 2) return null
  return (
    <Form method="get" className="tv-form" preventScrollReset>
      <SelectField
        key={version}
        name="version"
        need="unmarked"
        label={words.version}
        description={words.versionHint}
        options={options}
        emptyLabel={false}
        defaultValue={String(version ?? '')}
      />
      <div>
        <SubmitButton variant="secondary">{words.showVersion}</SubmitButton>
      </div>
    </Form>
  )
}

/** Which version it is, when it was kept, and by whom it was written or kept. */
export function useVersionLabel(): (version: Version) => string {
  const { versions } = useWords()
  const language = useLanguage()
  return ({ number, name, at, writers, by }) =>
    [
      versions.version(number),
      ...(name ? [`«${name}»`] : []),
      dateAndTime(language, at),
      writers.length ? writers.join(', ') : (by ?? versions.nobody),
    ].join(' · ')
}
