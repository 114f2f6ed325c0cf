import { useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { Section } from '~/ui/page/Section'

/** The organisations that chair the group and that are its secretariat. */
export function Leads({ leads }: { leads: { chairs: string[]; secretariat: string[] } }) {
  const words = useWords().workspaces.overview
  return (
    <Section title={words.leads}>
      <DefinitionRows
        rows={[
          { label: words.chairs, value: leads.chairs.join(', ') || words.noLead },
          { label: words.assists, value: leads.secretariat.join(', ') },
        ]}
      />
    </Section>
  )
}
