import type { ActivityAction } from '../../core/activity-actions'
import type { NoticeKind } from '../../core/notice-kinds'
import { among, capital, day, said, type DeedSentence, type Detail } from '../detail'
import { actionItems } from './action-items'
import { decisions } from './decisions'
import { itemOutcomes } from './item-outcomes'
import { people } from './people'
import { procedures } from './procedures'

const title = (of: Detail) => `«${said(of, 'title')}»`
const role = (of: Detail) => among(people.roles, of, 'role').toLowerCase()
const withNumber = (of: Detail) => `møte ${said(of, 'number')}`
const counted = (of: Detail) => `${said(of, 'number')} plasser, ${said(of, 'to')} avsluttes`
const written = (of: Detail) => `skriftlig sak ${said(of, 'number')} ${title(of)}`

/** The numbers of the measures and tasks that an agreement is linked to; empty for none. */
const links = (of: Detail) =>
  [
    said(of, 'number') && `tiltak ${said(of, 'number')}`,
    said(of, 'to') && `oppgave ${said(of, 'to')} i mandatet`,
  ]
    .filter(Boolean)
    .join(' og ')

/** What must not stand in a document. */
const unfit: Readonly<Record<string, string>> = {
  'identity-number': 'noe som ligner et fødselsnummer',
  classified: 'en gradering',
}

const movedOn: Readonly<Record<string, string>> = {
  draft: 'tok tilbake til utkast',
  in_review: 'åpnet for kommentarer',
  decided: 'ferdigstilte',
  published: 'publiserte',
  superseded: 'erstattet',
  withdrawn: 'trakk tilbake',
}

/** The log of a workspace, and what a person is told of on My page. */
export const activity = {
  title: 'Logg',
  purpose: 'Hvem som har gjort hva, og når. Loggen kan ikke endres.',
  empty: 'Ingenting er gjort her ennå.',
  emptyFiltered: 'Ingenting i loggen passer med utvalget.',
  person: 'Person',
  everyone: 'Alle',
  kind: 'Hva det gjelder',
  allKinds: 'Alt',
  filter: 'Vis',
  clear: 'Vis alt',
  system: 'Tvers',
  kinds: {
    documents: 'Dokumenter',
    files: 'Filer',
    meetings: 'Møter',
    actionItems: 'Oppfølging',
    mandates: 'Mandat',
    agreements: 'Avtaler',
    consultations: 'Høringer',
    editions: 'Publisering',
    seats: 'Plasser og personer',
  },
  actions: {
    'action_item.created': (who, of) => `${who} opprettet oppfølgingspunktet ${title(of)}`,
    'action_item.edited': (who, of) => `${who} endret oppfølgingspunktet ${title(of)}`,
    'action_item.reported': (who, of) =>
      `${who} satte status for ${title(of)} til «${among(actionItems.states, of, 'to')}»`,
    'agenda_item.added': (who, of) => `${who} la til sak ${said(of, 'number')} ${title(of)}`,
    'agenda_item.carried_over': (who, of) =>
      `${who} flyttet sak ${said(of, 'number')} ${title(of)} til neste møte`,
    'agenda_item.edited': (who, of) => `${who} endret sak ${said(of, 'number')} ${title(of)}`,
    'agenda_item.moved': (who, of) => `${who} flyttet sak ${said(of, 'number')} ${title(of)}`,
    'agenda_item.papers_set': (who, of) => `${who} satte papirene til sak ${said(of, 'number')} ${title(of)}`,
    'agenda_item.removed': (who, of) => `${who} fjernet saken ${title(of)}`,
    'agreement.declined': (who, of) => `${who} avslo avtalen ${title(of)} for ${said(of, 'organisation')}`,
    'agreement.drafting': (who, of) => `${who} begynte på utkastet til avtalen ${title(of)}`,
    'agreement.edited': (who, of) => `${who} endret avtalen ${title(of)}`,
    'agreement.linked': (who, of) =>
      links(of)
        ? `${who} knyttet avtalen ${title(of)} til ${links(of)}`
        : `${who} fjernet tiltak og oppgaver fra avtalen ${title(of)}`,
    'agreement.not_needed': (who, of) => `${who} førte at det ikke er behov for avtalen ${title(of)}`,
    'agreement.reassessed': (who, of) => `${who} tok opp behovet for avtalen ${title(of)} på nytt`,
    'agreement.registered': (who, of) => `${who} meldte behov for avtalen ${title(of)}`,
    'agreement.replaced': (_who, of) => `Avtalen ${title(of)} er erstattet av en ny versjon`,
    'agreement.sent': (who, of) => `${who} sendte avtalen ${title(of)} til signering`,
    'agreement.signature': (who, of) =>
      `${who} signerte avtalen ${title(of)} for ${said(of, 'organisation')}`,
    'agreement.signed': (_who, of) => `Avtalen ${title(of)} er signert av alle parter`,
    'agreement.taken_back': (who, of) => `${who} tok tilbake avtalen ${title(of)}`,
    'agreement.terminated': (who, of) => `${who} førte inn at avtalen ${title(of)} er sagt opp`,
    'attendance.recorded': (who, of) => `${who} førte oppmøtet i ${withNumber(of)}`,
    'calendar_feed.created': (who) => `${who} laget en kalenderadresse`,
    'calendar_feed.revoked': (who) => `${who} avsluttet en kalenderadresse`,
    'comment.added': (who, of) => `${who} kommenterte i ${title(of)}`,
    'comment.edited': (who, of) => `${who} endret en kommentar i ${title(of)}`,
    'consultation.announced': (who, of) => `${who} sendte ut ${title(of)}`,
    'consultation.created': (who, of) => `${who} opprettet høringen ${title(of)}`,
    'consultation.edited': (who, of) => `${who} endret høringen ${title(of)}`,
    'consultation.extended': (who, of) => `${who} utvidet fristen for ${title(of)}`,
    'consultation.finished': (who, of) => `${who} avsluttet ${title(of)}`,
    'consultation.organisation_invited': (who, of) =>
      `${who} inviterte ${said(of, 'organisation')} til å svare på ${title(of)}`,
    'consultation.reminded': (who, of) => `${who} minnet dem som ikke har svart på ${title(of)}`,
    'consultation_answer.moderated': (who, of) => `${who} så gjennom et svar på ${title(of)}`,
    'consultation_answer.sent': (who, of) =>
      `${who} sendte svaret fra ${said(of, 'organisation')} på ${title(of)}`,
    'consultation_answer.taken_back': (who, of) =>
      `${who} tok tilbake svaret fra ${said(of, 'organisation')} på ${title(of)}`,
    'consultation_draft.written': (who) => `${who} skrev på et høringssvar`,
    'consultation_input.merged': (who, of) => `${who} slo sammen to innspill til ${title(of)}`,
    'consultation_input.parted': (who, of) => `${who} delte to innspill til ${title(of)}`,
    'consultation_input.treated': (who, of) => `${who} behandlet et innspill til ${title(of)}`,
    'consultation_wording.taken_in': (who, of) =>
      `${who} tok inn ny ordlyd i avsnitt ${said(of, 'number')} etter et innspill til ${title(of)}`,
    'backlog_item.proposed': (who, of) => `${who} foreslo saken ${title(of)}`,
    'backlog_item.returned': (who, of) => `${who} sendte tilbake saken ${title(of)}`,
    'backlog_item.taken_in': (who, of) => `${who} satte saken ${title(of)} på sakslisten`,
    'decision.edited': (who, of) => `${who} endret vedtak ${said(of, 'number')}`,
    'decision.recorded': (who, of) => `${who} førte vedtak ${said(of, 'number')}`,
    'decision.reported': (who, of) =>
      `${who} satte status for vedtak ${said(of, 'number')} til «${among(decisions.states, of, 'to')}»`,
    'decision.revised': (who, of) => `${who} rettet vedtak ${said(of, 'number')}`,
    'dissent.changed': (who, of) =>
      `${who} endret dissensen fra ${said(of, 'organisation')} i sak ${said(of, 'number')}`,
    'dissent.recorded': (who, of) =>
      `${who} førte dissens fra ${said(of, 'organisation')} i sak ${said(of, 'number')}`,
    'dissent.withdrawn': (who, of) =>
      `${who} trakk dissensen fra ${said(of, 'organisation')} i sak ${said(of, 'number')}`,
    'document.access_changed': (who, of) => `${who} endret hvem ${title(of)} er for`,
    'document.created': (who, of) => `${who} opprettet ${title(of)}`,
    'document.damaged': (_who, of) => `Deler av ${title(of)} kan ikke leses. Teksten er låst`,
    'document.edited': (who, of) => `${who} skrev i ${title(of)}`,
    'document.flagged': (_who, of) => `Systemet fant ${among(unfit, of, 'kind')} i ${title(of)}`,
    'document.image_added': (who, of) => `${who} la et bilde i ${title(of)}`,
    'document.imported': (who, of) => `${who} hentet ${title(of)} fra en fil`,
    'document.mended': (who, of) => `${who} lot ${title(of)} fortsette fra det som kan leses`,
    'document.moved_on': (who, of) => `${who} ${among(movedOn, of, 'to')} ${title(of)}`,
    'document.number_set_aside': (who, of) => `${who} sa at et tall i ${title(of)} ikke er et fødselsnummer`,
    'document.number_taken_back': (who, of) =>
      `${who} tok tilbake at et tall i ${title(of)} ikke er et fødselsnummer`,
    'document.numbered': (who, of) => `${who} endret nummereringen i ${title(of)}`,
    'document.removed_from_history': (who, of) =>
      `${who} fjernet noe fra historikken til ${title(of)} for godt`,
    'document.renamed': (who, of) => `${who} ga nytt navn til ${title(of)}`,
    'document.restored': (who, of) => `${who} satte ${title(of)} tilbake til versjon ${said(of, 'number')}`,
    'document.shared': (who, of) => `${who} delte ${title(of)} med et annet arbeidsrom`,
    'document.unshared': (who, of) => `${who} avsluttet delingen av ${title(of)}`,
    'document.version_begun': (who, of) => `${who} begynte på versjon ${said(of, 'number')} av ${title(of)}`,
    'document.version_named': (who, of) =>
      `${who} ga versjon ${said(of, 'number')} av ${title(of)} navnet «${said(of, 'name')}»`,
    'edition.published': (who, of) => `${who} publiserte ${title(of)}, utgave ${said(of, 'number')}`,
    'edition.withdrawn': (who, of) => `${who} trakk tilbake ${title(of)}, utgave ${said(of, 'number')}`,
    'file.added': (who, of) => `${who} lastet opp filen ${title(of)}`,
    'file.flagged': (_who, of) => `Systemet fant ${among(unfit, of, 'kind')} i filen ${title(of)}`,
    'file.infected': (_who, of) => `Virusskanneren fant noe skadelig i filen ${title(of)}`,
    'file.not_scanned': (_who, of) => `Virusskanneren kunne ikke kontrollere filen ${title(of)}`,
    'file.number_set_aside': (who, of) =>
      `${who} sa at et tall i filen ${title(of)} ikke er et fødselsnummer`,
    'file.number_taken_back': (who, of) =>
      `${who} tok tilbake at et tall i filen ${title(of)} ikke er et fødselsnummer`,
    'file.removed': (who, of) => `${who} fjernet filen ${title(of)}`,
    'file.version_added': (who, of) =>
      `${who} lastet opp versjon ${said(of, 'number')} av filen ${title(of)}`,
    'invitation.accepted': (who) => `${who} tok imot en invitasjon`,
    'invitation.sent': (who, of) => `${who} inviterte ${said(of, 'name')} som ${role(of)}`,
    'invitation.withdrawn': (who, of) => `${who} trakk tilbake invitasjonen til ${said(of, 'name')}`,
    'mandate.adopted': (who, of) => `${who} fastsatte ${title(of)}, versjon ${said(of, 'number')}`,
    'mandate.created': (who, of) => `${who} begynte på ${title(of)}, versjon ${said(of, 'number')}`,
    'mandate.edited': (who, of) => `${who} endret opplysningene om mandatet, versjon ${said(of, 'number')}`,
    'mandate.milestone_reached': (who, of) => `${who} meldte at milepælen ${title(of)} er nådd`,
    'mandate.responsibility_set': (who, of) =>
      `${who} endret hvem som gjør hva i mandatet, versjon ${said(of, 'number')}`,
    'mandate.revoked': (who, of) => `${who} opphevet ${title(of)}, versjon ${said(of, 'number')}`,
    'join.answered': (who, of) => `${who} besvarte ønsket fra ${said(of, 'name')} om plass`,
    'join.requested': (who, of) => `${who} ba om plass for ${said(of, 'organisation')}`,
    'item_outcome.recorded': (who, of) =>
      `${who} førte utfallet av sak ${said(of, 'number')}: ${among(itemOutcomes.kinds, of, 'to').toLowerCase()}`,
    'meeting.answered': (who, of) => `${who} svarte på innkallingen til ${withNumber(of)} ${title(of)}`,
    'meeting.called': (who, of) => `${who} kalte inn til ${withNumber(of)} ${title(of)}`,
    'meeting.cancelled': (who, of) => `${who} avlyste ${withNumber(of)} ${title(of)}`,
    'meeting.edited': (who, of) => `${who} endret ${withNumber(of)} ${title(of)}`,
    'meeting.internal_item_shown': (who, of) =>
      `${who} viste en intern sak på skjermen: sak ${said(of, 'number')} i ${title(of)}`,
    'meeting.item_taken': (who, of) => `${who} gikk til sak ${said(of, 'number')} i ${title(of)}`,
    'meeting.paused': (who, of) => `${who} tok pause eller avsluttet sakene i ${title(of)}`,
    'meeting.moved': (who, of) => `${who} flyttet ${withNumber(of)} ${title(of)}`,
    'meeting.planned': (who, of) => `${who} planla ${withNumber(of)} ${title(of)}`,
    'meeting_series.created': (who, of) => `${who} laget møteserien ${title(of)}`,
    'meeting_series.edited': (who, of) => `${who} endret møteserien ${title(of)}`,
    'meeting_series.ended': (who, of) => `${who} avsluttet møteserien ${title(of)}`,
    'minutes.approved': (who, of) =>
      said(of, 'way') === 'silence'
        ? `${title(of)} ble godkjent da fristen var ute`
        : `${who} godkjente ${title(of)}`,
    'minutes.circulated': (who, of) => `${who} sendte ${title(of)} til merknader`,
    'minutes.correction_abandoned': (who, of) => `${who} forkastet ${title(of)}`,
    'minutes.correction_approved': (who, of) => `${who} godkjente ${title(of)}`,
    'minutes.correction_started': (who, of) => `${who} begynte på ${title(of)}`,
    'minutes.objected': (who, of) => `${who} hadde en innvending mot referatet fra ${withNumber(of)}`,
    'minutes.objection_answered': (who, of) =>
      `${who} svarte på innvendingen fra ${said(of, 'name')} mot referatet fra ${withNumber(of)}`,
    'minutes.sent': (who, of) =>
      `${who} sendte ${title(of)} til ${said(of, 'recipients')} ${of.recipients === 1 ? 'person' : 'personer'}`,
    'minutes.opened': (who, of) => `${who} åpnet ${title(of)}`,
    'minutes.silence_stopped': (_, of) => `${title(of)} ble ikke godkjent da fristen var ute`,
    'organisation.created': (who, of) => `${who} la inn virksomheten ${said(of, 'name')}`,
    'organisation.edited': (who, of) => `${who} endret virksomheten ${said(of, 'name')}`,
    'password.changed': (who) => `${who} byttet passord`,
    'password.reset_requested': (who) => `${who} ba om nytt passord`,
    'person.edited': (who) => `${who} endret kontoen sin`,
    'person.joined': (who, of) => `${said(of, 'name') || who} fikk konto`,
    'procedure.answered': (who, of) => `${who} svarte på ${written(of)}`,
    'procedure.concluded': (who, of) =>
      `${who} avsluttet ${written(of)}: ${among(procedures.states, of, 'to').toLowerCase()}`,
    'procedure.created': (who, of) => `${who} opprettet ${written(of)}`,
    'procedure.edited': (who, of) => `${who} endret ${written(of)}`,
    'procedure.extended': (who, of) => `${who} ga lengre frist i ${written(of)}`,
    'procedure.sent': (who, of) => `${who} sendte ut ${written(of)}`,
    'procedure.withdrawn': (who, of) => `${who} trakk tilbake ${written(of)}`,
    'notices.chosen': (who) => `${who} endret hvilke beskjeder som kommer på e-post`,
    'reminders.switched_off': (who) => `${who} slo av påminnelser på e-post`,
    'reminders.switched_on': (who) => `${who} slo på påminnelser på e-post`,
    'seat.ended': (who, of) => `${who} avsluttet plassen til ${said(of, 'organisation')} (${role(of)})`,
    'seat.extended': (who, of) =>
      `${who} endret hvor lenge ${said(of, 'organisation')} har plass som ${role(of)}`,
    'seat.given': (who, of) => `${who} ga ${said(of, 'organisation')} plass som ${role(of)}`,
    'seat_holding.ended': (who, of) => `${who} avsluttet plassen ${said(of, 'name')} hadde som ${role(of)}`,
    'seat_holding.given': (who, of) =>
      `${said(of, 'name')} fikk plass som ${role(of)} for ${said(of, 'organisation')}`,
    'seats.reviewed': (who, of) => `${who} gikk gjennom plassene og signerte: ${counted(of)}`,
    'session.ended': (who) => `${who} logget ut`,
    'session.started': (who) => `${who} logget inn`,
    'setup.completed': (who) => `${who} satte opp Tvers`,
    'strategy.loaded': (who) => `${who} la inn strategien`,
    'suggestion.accepted': (who, of) => `${who} tok inn et forslag i ${title(of)}`,
    'suggestion.declined': (who, of) => `${who} avslo et forslag i ${title(of)}`,
    'suggestion.image_added': (who, of) => `${who} la fram et bilde til et forslag i ${title(of)}`,
    'suggestion.made': (who, of) => `${who} foreslo en endring i ${title(of)}`,
    'system_role.ended': (who) => `${who} avsluttet en systemrolle`,
    'system_role.given': (who) => `${who} ga en systemrolle`,
    'thread.assigned': (who, of) => `${who} satte en ansvarlig for en kommentar i ${title(of)}`,
    'thread.reopened': (who, of) => `${who} tok opp igjen en kommentar i ${title(of)}`,
    'thread.resolved': (who, of) => `${who} løste en kommentar i ${title(of)}`,
    'thread.unassigned': (who, of) => `${who} tok bort den ansvarlige for en kommentar i ${title(of)}`,
    'workspace.copies_kept': (who) => `${who} tillot at det som skrives uten nett, ligger på enheten`,
    'workspace.copies_stopped': (who) =>
      `${who} bestemte at det som skrives uten nett, ikke skal ligge på enheten`,
    'workspace.created': (who, of) => `${who} laget arbeidsrommet ${said(of, 'name')}`,
    'workspace.letterhead_set': (who) => `${who} endret brevhodet`,
    'workspace.members_hidden': (who) => `${who} skjulte medlemslisten for deltakere`,
    'workspace.members_shown': (who) => `${who} viste medlemslisten for deltakere`,
    'workspace.file_limits_set': (who) => `${who} endret hvor store filer arbeidsrommet tar imot`,
    'workspace.edited': (who) => `${who} endret arbeidsrommet`,
  } satisfies Record<ActivityAction, DeedSentence>,
  notices: {
    action_item_assigned: (of) => `Du er ansvarlig for ${title(of)}. Frist ${day('nb', of, 'deadline')}.`,
    action_item_changed: (of) => `Status for ${title(of)} er nå «${among(actionItems.states, of, 'state')}».`,
    action_item_due: (of) => `${title(of)} har frist ${day('nb', of, 'deadline')}.`,
    action_item_overdue: (of) => `Fristen for ${title(of)} var ${day('nb', of, 'deadline')}.`,
    action_item_shared: (of) =>
      `Virksomheten din skal være med på ${title(of)}. Frist ${day('nb', of, 'deadline')}.`,
    agreement_declined: (of) => `${said(of, 'organisation')} har avslått samarbeidsavtalen ${title(of)}.`,
    agreement_expires: (of) => `Samarbeidsavtalen ${title(of)} utløper ${day('nb', of, 'date')}.`,
    agreement_notice: (of) =>
      `Siste dag for å si opp samarbeidsavtalen ${title(of)} er ${day('nb', of, 'date')}.`,
    agreement_sent: (of) => `Samarbeidsavtalen ${title(of)} er klar til å signeres.`,
    agreement_signature: (of) => `${said(of, 'organisation')} har signert samarbeidsavtalen ${title(of)}.`,
    agreement_signed: (of) => `Samarbeidsavtalen ${title(of)} er signert av alle parter.`,
    agreement_taken_back: (of) => `Samarbeidsavtalen ${title(of)} er tatt tilbake, og skal ikke signeres nå.`,
    agreement_terminated: (of) =>
      `Samarbeidsavtalen ${title(of)} er sagt opp. Den gjelder til ${day('nb', of, 'date')}.`,
    backlog_item_proposed: (of) => `${title(of)} er meldt inn til et møte.`,
    backlog_item_returned: (of) => `Saken ${title(of)} er sendt tilbake: ${said(of, 'reason')}`,
    backlog_item_taken_in: (of) => `Saken ${title(of)} står på sakslisten som sak ${said(of, 'number')}.`,
    comment_assigned: (of) => `${said(of, 'name')} ga deg ansvaret for en kommentar i ${title(of)}.`,
    comment_reply: (of) => `${said(of, 'name')} svarte i en kommentar i ${title(of)}.`,
    chair_appointed: (of) => `${said(of, 'name')} er leder for gruppen.`,
    consultation_announced: (of) =>
      `Virksomheten din er bedt om å uttale seg om ${title(of)}. Frist ${day('nb', of, 'deadline')}.`,
    consultation_answer_sent: (of) =>
      `${said(of, 'name')} sendte svaret fra ${said(of, 'organisation')} på ${title(of)}.`,
    consultation_answer_taken_back: (of) =>
      `${said(of, 'organisation')} tok tilbake svaret sitt på ${title(of)}.`,
    consultation_answered: (of) => `${said(of, 'organisation')} har svart på ${title(of)}.`,
    consultation_extended: (of) => `Fristen for ${title(of)} er utvidet til ${day('nb', of, 'deadline')}.`,
    consultation_finished: (of) => `Nå kan du se hva som kom ut av innspillene til ${title(of)}.`,
    consultation_input_assigned: (of) => `Du skal arbeide med et innspill til ${title(of)}.`,
    consultation_reminder: (of) =>
      `Virksomheten din har ikke svart på ${title(of)}. Frist ${day('nb', of, 'deadline')}.`,
    decision_revised: (of) => `Ordlyden i vedtak ${said(of, 'number')} er rettet.`,
    document_changes_set_aside: (of) =>
      `Noe av det du skrev i ${title(of)} kunne ikke leses og er ikke med i teksten. Se om noe mangler.`,
    document_damaged: (of) =>
      `Deler av ${title(of)} kan ikke leses. Teksten er låst til dere bestemmer hva som skal skje.`,
    document_flagged: (of) => `Det står ${among(unfit, of, 'kind')} i ${title(of)}. Fjern det.`,
    document_in_review: (of) =>
      `${title(of)} er åpent for kommentarer til og med ${day('nb', of, 'deadline')}.`,
    document_mention: (of) =>
      `${said(of, 'name')} ${said(of, 'kind') === 'organisation' ? 'nevnte virksomheten din i' : 'nevnte deg i'} ${title(of)}.`,
    document_removed_from_history: (of) => `Noe er fjernet for godt fra historikken til ${title(of)}.`,
    document_version_begun: (of) => `En ny versjon av ${title(of)} er påbegynt. Dere kan skrive i den.`,
    edition_published: (of) => `${title(of)} er publisert, utgave ${said(of, 'number')}.`,
    file_flagged: (of) => `Det står ${among(unfit, of, 'kind')} i filen ${title(of)}. Se om den må fjernes.`,
    file_infected: (of) => `Filen ${title(of)} inneholder noe skadelig. Ingen kan laste den ned. Fjern den.`,
    file_not_scanned: (of) =>
      `Filen ${title(of)} kunne ikke kontrolleres for virus. Ingen kan laste den ned.`,
    join_declined: (of) => `Du fikk ikke plass i ${said(of, 'title')}: ${said(of, 'reason')}`,
    join_requested: (of) => `${said(of, 'name')} (${said(of, 'organisation')}) ber om plass.`,
    mandate_adopted: (of) => `${title(of)} er fastsatt og gjelder fra ${day('nb', of, 'inForceFrom')}.`,
    mandate_expires: (of) => `Mandatet, versjon ${said(of, 'number')}, varer til ${day('nb', of, 'date')}.`,
    mandate_revision: (of) =>
      `Mandatet, versjon ${said(of, 'number')}, skal revideres innen ${day('nb', of, 'date')}.`,
    mandate_revoked: (of) => `${title(of)} er opphevet fra ${day('nb', of, 'endsBefore')}.`,
    meeting_called: (of) => `Du er kalt inn til ${withNumber(of)} ${title(of)} ${day('nb', of, 'date')}.`,
    meeting_cancelled: (of) => `Møtet ${title(of)} ${day('nb', of, 'date')} er avlyst.`,
    meeting_deputy: (of) =>
      `${said(of, 'name')} ber deg møte for seg i ${withNumber(of)} ${title(of)} ${day('nb', of, 'date')}.`,
    meeting_changed: (of) => `${title(of)}, ${withNumber(of)}, er endret. Det er ${day('nb', of, 'date')}.`,
    meeting_moved: (of) =>
      `${title(of)}, ${withNumber(of)}, er flyttet til ${day('nb', of, 'date')} kl. ${said(of, 'starts')}, ${said(of, 'place')}.`,
    minutes_circulated: (of) =>
      `${title(of)} er klart. Merknader kan gis til og med ${day('nb', of, 'deadline')}.${said(of, 'way') === 'silence' ? ' Sier ingen noe, er det godkjent da.' : ''}`,
    minutes_corrected: (of) => `${title(of)} er godkjent og erstatter den forrige.`,
    minutes_objected: (of) => `${said(of, 'name')} har en innvending mot referatet fra ${withNumber(of)}.`,
    minutes_objection_answered: (of) => `Innvendingen din mot referatet fra ${withNumber(of)} er besvart.`,
    minutes_sent: (of) =>
      `${said(of, 'name')} har sendt deg ${title(of)} med oppfølgingspunktene fra ${withNumber(of)}.`,
    minutes_silence_stopped: (of) =>
      `Fristen for ${title(of)} er ute, men det ble ikke godkjent. Se hvorfor.`,
    minutes_missing: (of) =>
      `Referatet fra ${withNumber(of)} ${title(of)} er ikke sendt ut. Møtet var ${day('nb', of, 'date')}.`,
    milestone_due: (of) => `Milepælen ${title(of)} har frist ${day('nb', of, 'date')}.`,
    milestone_overdue: (of) => `Milepælen ${title(of)} skulle vært nådd ${day('nb', of, 'date')}.`,
    minutes_approved: (of) => `${title(of)} er godkjent.`,
    procedure_answered: (of) => `Alle har svart på ${written(of)}.`,
    procedure_concluded: (of) =>
      `${capital(written(of))} er avsluttet: ${among(procedures.states, of, 'to').toLowerCase()}.`,
    procedure_due: (of) => `Dere har ikke svart på ${written(of)}. Frist ${day('nb', of, 'deadline')}.`,
    procedure_extended: (of) => `Fristen i ${written(of)} er nå ${day('nb', of, 'deadline')}.`,
    procedure_sent: (of) => `${capital(written(of))} er sendt ut. Svar innen ${day('nb', of, 'deadline')}.`,
    procedure_withdrawn: (of) => `${capital(written(of))} er trukket tilbake.`,
    seat_ends: (of) => `Plassen til ${said(of, 'organisation')} går ut ${day('nb', of, 'date')}.`,
    seat_given: (of) => `Du har fått plass som ${role(of)} for ${said(of, 'organisation')}.`,
    seat_review_due: () => 'Det er et kvartal siden plassene sist ble gått gjennom.',
    suggestion_accepted: (of) => `${said(of, 'name')} tok inn forslaget ditt i ${title(of)}.`,
    suggestion_declined: (of) => `${said(of, 'name')} avslo forslaget ditt i ${title(of)}.`,
  } satisfies Record<NoticeKind, (of: Detail) => string>,
}
