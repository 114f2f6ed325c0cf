import { grantAnswer, grantConsultation } from '~/domain/consultations/access.server'
import { answerPage } from '~/domain/consultations/answer-queries.server'
import { consultationPage } from '~/domain/consultations/page.server'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { answerRules } from '~/domain/consultations/policy'
import type { Reading } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'

type Params = Readonly<Record<string, string | undefined>>

/** The answer of an address: what it says are claims, until they are granted. */
export async function answerAt<Action extends keyof typeof answerRules>(
  scope: Scope,
  viewer: Viewer,
  params: Params,
  action: Action,
) {
  const { consultation = '', organisation = '' } = params
  const answer = await grantAnswer(scope, viewer, action, {
    consultationId: consultation,
    organisationId: organisation,
  })
  return { answer, base: `/consultations/${consultation}/answers/${organisation}` }
}

/** What the pages of an organisation's own answer share. */
export async function ownAnswerPage(reading: Reading) {
  const { viewer, params, language } = reading
  const { answer, base } = await answerAt(reading, viewer, params, 'answer.write')
  const consultation = await grantConsultation(reading, viewer, 'consultation.read', answer.consultation.id)
  const [facts, own] = await Promise.all([
    consultationPage(reading, consultation, language),
    answerPage(reading, viewer, answer, language),
  ])
  const words = dictionary(language).consultations
  return {
    answer,
    consultation,
    base,
    facts,
    own,
    titleParts: [words.answer.title(own.organisation.name), facts.title],
    crumbs: [
      { href: '/consultations', name: words.mine.title },
      { href: `/consultations/${facts.id}`, name: facts.title },
    ],
  }
}
