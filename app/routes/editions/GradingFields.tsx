import type { PublicationPage } from '~/domain/editions/publication-page.server'
import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { TextareaField } from '~/ui/form/TextareaField'

/** Who may read it; and for what is exempt, by which law and why. */
export function GradingFields({ page, answer }: { page: PublicationPage; answer: FormAnswer }) {
  const { editions } = useWords()
  const words = editions.publication
  const codes = ['public', 'internal', 'exempt'] as const
  return (
    <>
      <RadioGroup
        name="accessCode"
        label={words.who}
        defaultValue={answer.value('accessCode', page.accessCode)}
        error={answer.byField.accessCode}
        options={codes.map((code) => ({
          value: code,
          label: editions.accessCodes[code],
          description: words.accessDescriptions[code],
        }))}
      />
      <fieldset className="tv-exemption">
        <legend>{words.exemptLegend}</legend>
        {page.legalBases.length === 0 ? (
          <p className="tv-muted">{words.noBases}</p>
        ) : (
          <>
            <SelectField
              name="legalBasisId"
              label={editions.legalBasis}
              need="unmarked"
              defaultValue={answer.value('legalBasisId', page.legalBasisId)}
              error={answer.byField.legalBasisId}
              options={page.legalBases.map(({ id, label }) => ({ value: id, label }))}
            />
            <TextareaField
              name="exemptionReason"
              label={editions.exemptionReason}
              description={words.reasonHint}
              need="unmarked"
              rows={3}
              defaultValue={answer.value('exemptionReason')}
              error={answer.byField.exemptionReason}
            />
            <CheckboxField
              name="widerAccessAssessed"
              label={words.widerAccess}
              defaultChecked={answer.ticked('widerAccessAssessed')}
              error={answer.byField.widerAccessAssessed}
            />
          </>
        )}
      </fieldset>
    </>
  )
}
