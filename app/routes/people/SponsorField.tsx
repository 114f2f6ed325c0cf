import type { Sponsor } from '~/domain/workspaces/sponsors.server'
import { useWords } from '~/i18n/use-words'
import { SelectField } from '~/ui/form/SelectField'

/** Who in the workspace answers for a seat that is given to somebody outside the public administration. */
export function SponsorField(props: { sponsors: readonly Sponsor[]; value: string; error?: string }) {
  const { people: words } = useWords()
  return (
    <SelectField
      name="sponsorId"
      label={words.fields.sponsorId}
      description={words.sponsorHint}
      need="optional"
      emptyLabel={words.noSponsor}
      options={props.sponsors.map(({ id, name, organisation }) => ({
        value: id,
        label: `${name} (${organisation})`,
      }))}
      defaultValue={props.value}
      error={props.error}
    />
  )
}
