import type { Pages } from './pages'

/** A consultation about a document that anybody may answer, sent out by the secretariat on its own pages. */
export async function openConsultation(pages: Pages, documentId: string): Promise<void> {
  const created = await pages.ask('/workspaces/group/consultations/new', {
    as: 'secretariat',
    form: {
      kind: 'input_round',
      title: 'Krav til tjenester',
      documentId,
      introduction: 'Hva mener dere?',
      questions: 'Er det klart?',
      openToAll: 'on',
      opensOn: '2026-03-04',
      opensTime: '08:00',
      deadline: '2026-04-15',
      shortReason: '',
      contactName: 'Sigurd',
      contactEmail: 'sigurd@test.tvers.example',
    },
  })
  const announcement = `${created.headers.get('location')}/announcement`
  const html = await (await pages.ask(announcement, { as: 'secretariat' })).text()
  const seen = /name="seen" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''
  const sent = await pages.ask(announcement, { as: 'secretariat', form: { seen } })
  if (sent.status !== 302) throw new Error(`the consultation was not sent out: ${sent.status}`)
}
