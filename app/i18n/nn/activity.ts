import type { Translation } from '../bind'
import { among, capital, day, said, type Detail } from '../detail'
import type { activity as source } from '../nb/activity'
import { actionItems } from './action-items'
import { decisions } from './decisions'
import { itemOutcomes } from './item-outcomes'
import { people } from './people'
import { procedures } from './procedures'

const title = (of: Detail) => `«${said(of, 'title')}»`
const role = (of: Detail) => among(people.roles, of, 'role').toLowerCase()
const withNumber = (of: Detail) => `møte ${said(of, 'number')}`
const counted = (of: Detail) => `${said(of, 'number')} plassar, ${said(of, 'to')} blir avslutta`
const written = (of: Detail) => `skriftleg sak ${said(of, 'number')} ${title(of)}`

/** The numbers of the measures and tasks that an agreement is linked to; empty for none. */
const links = (of: Detail) =>
  [
    said(of, 'number') && `tiltak ${said(of, 'number')}`,
    said(of, 'to') && `oppgåve ${said(of, 'to')} i mandatet`,
  ]
    .filter(Boolean)
    .join(' og ')

/** What must not stand in a document. */
const unfit: Readonly<Record<string, string>> = {
  'identity-number': 'noko som liknar eit fødselsnummer',
  classified: 'ei gradering',
}

const movedOn: Readonly<Record<string, string>> = {
  draft: 'tok tilbake til utkast',
  in_review: 'opna for kommentarar',
  decided: 'ferdigstilte',
  published: 'publiserte',
  superseded: 'erstatta',
  withdrawn: 'trekte tilbake',
}

export const activity = {
  title: 'Logg',
  purpose: 'Kven som har gjort kva, og når. Loggen kan ikkje endrast.',
  empty: 'Ingenting er gjort her enno.',
  emptyFiltered: 'Ingenting i loggen passar med utvalet.',
  person: 'Person',
  everyone: 'Alle',
  kind: 'Kva det gjeld',
  allKinds: 'Alt',
  filter: 'Vis',
  clear: 'Vis alt',
  system: 'Tvers',
  kinds: {
    documents: 'Dokument',
    files: 'Filer',
    meetings: 'Møte',
    actionItems: 'Oppfølging',
    mandates: 'Mandat',
    agreements: 'Avtalar',
    consultations: 'Høyringar',
    editions: 'Publisering',
    seats: 'Plassar og personar',
  },
  actions: {
    'action_item.created': (who, of) => `${who} oppretta oppfølgingspunktet ${title(of)}`,
    'action_item.edited': (who, of) => `${who} endra oppfølgingspunktet ${title(of)}`,
    'action_item.reported': (who, of) =>
      `${who} sette status for ${title(of)} til «${among(actionItems.states, of, 'to')}»`,
    'agenda_item.added': (who, of) => `${who} la til sak ${said(of, 'number')} ${title(of)}`,
    'agenda_item.carried_over': (who, of) =>
      `${who} flytta sak ${said(of, 'number')} ${title(of)} til neste møte`,
    'agenda_item.edited': (who, of) => `${who} endra sak ${said(of, 'number')} ${title(of)}`,
    'agenda_item.moved': (who, of) => `${who} flytta sak ${said(of, 'number')} ${title(of)}`,
    'agenda_item.papers_set': (who, of) => `${who} sette papira til sak ${said(of, 'number')} ${title(of)}`,
    'agenda_item.removed': (who, of) => `${who} fjerna saka ${title(of)}`,
    'agreement.declined': (who, of) => `${who} avslo avtalen ${title(of)} for ${said(of, 'organisation')}`,
    'agreement.drafting': (who, of) => `${who} tok til på utkastet til avtalen ${title(of)}`,
    'agreement.edited': (who, of) => `${who} endra avtalen ${title(of)}`,
    'agreement.linked': (who, of) =>
      links(of)
        ? `${who} knytte avtalen ${title(of)} til ${links(of)}`
        : `${who} fjerna tiltak og oppgåver frå avtalen ${title(of)}`,
    'agreement.not_needed': (who, of) => `${who} førte at det ikkje er behov for avtalen ${title(of)}`,
    'agreement.reassessed': (who, of) => `${who} tok opp behovet for avtalen ${title(of)} på nytt`,
    'agreement.registered': (who, of) => `${who} melde behov for avtalen ${title(of)}`,
    'agreement.replaced': (_who, of) => `Avtalen ${title(of)} er erstatta av ein ny versjon`,
    'agreement.sent': (who, of) => `${who} sende avtalen ${title(of)} til signering`,
    'agreement.signature': (who, of) =>
      `${who} signerte avtalen ${title(of)} for ${said(of, 'organisation')}`,
    'agreement.signed': (_who, of) => `Avtalen ${title(of)} er signert av alle partar`,
    'agreement.taken_back': (who, of) => `${who} tok tilbake avtalen ${title(of)}`,
    'agreement.terminated': (who, of) => `${who} førte inn at avtalen ${title(of)} er sagd opp`,
    'attendance.recorded': (who, of) => `${who} førte oppmøtet i ${withNumber(of)}`,
    'calendar_feed.created': (who) => `${who} laga ei kalenderadresse`,
    'calendar_feed.revoked': (who) => `${who} avslutta ei kalenderadresse`,
    'comment.added': (who, of) => `${who} kommenterte i ${title(of)}`,
    'comment.edited': (who, of) => `${who} endra ein kommentar i ${title(of)}`,
    'consultation.announced': (who, of) => `${who} sende ut ${title(of)}`,
    'consultation.created': (who, of) => `${who} oppretta høyringa ${title(of)}`,
    'consultation.edited': (who, of) => `${who} endra høyringa ${title(of)}`,
    'consultation.extended': (who, of) => `${who} utvida fristen for ${title(of)}`,
    'consultation.finished': (who, of) => `${who} avslutta ${title(of)}`,
    'consultation.organisation_invited': (who, of) =>
      `${who} inviterte ${said(of, 'organisation')} til å svare på ${title(of)}`,
    'consultation.reminded': (who, of) => `${who} minna dei som ikkje har svart på ${title(of)}`,
    'consultation_answer.moderated': (who, of) => `${who} såg gjennom eit svar på ${title(of)}`,
    'consultation_answer.sent': (who, of) =>
      `${who} sende svaret frå ${said(of, 'organisation')} på ${title(of)}`,
    'consultation_answer.taken_back': (who, of) =>
      `${who} tok tilbake svaret frå ${said(of, 'organisation')} på ${title(of)}`,
    'consultation_draft.written': (who) => `${who} skreiv på eit høyringssvar`,
    'consultation_input.merged': (who, of) => `${who} slo saman to innspel til ${title(of)}`,
    'consultation_input.parted': (who, of) => `${who} delte to innspel til ${title(of)}`,
    'consultation_input.treated': (who, of) => `${who} behandla eit innspel til ${title(of)}`,
    'consultation_wording.taken_in': (who, of) =>
      `${who} tok inn ny ordlyd i avsnitt ${said(of, 'number')} etter eit innspel til ${title(of)}`,
    'backlog_item.proposed': (who, of) => `${who} gjorde framlegg om saka ${title(of)}`,
    'backlog_item.returned': (who, of) => `${who} sende tilbake saka ${title(of)}`,
    'backlog_item.taken_in': (who, of) => `${who} sette saka ${title(of)} på sakslista`,
    'decision.edited': (who, of) => `${who} endra vedtak ${said(of, 'number')}`,
    'decision.recorded': (who, of) => `${who} førte vedtak ${said(of, 'number')}`,
    'decision.reported': (who, of) =>
      `${who} sette status for vedtak ${said(of, 'number')} til «${among(decisions.states, of, 'to')}»`,
    'decision.revised': (who, of) => `${who} retta vedtak ${said(of, 'number')}`,
    'dissent.changed': (who, of) =>
      `${who} endra dissensen frå ${said(of, 'organisation')} i sak ${said(of, 'number')}`,
    'dissent.recorded': (who, of) =>
      `${who} førte dissens frå ${said(of, 'organisation')} i sak ${said(of, 'number')}`,
    'dissent.withdrawn': (who, of) =>
      `${who} trekte dissensen frå ${said(of, 'organisation')} i sak ${said(of, 'number')}`,
    'document.access_changed': (who, of) => `${who} endra kven ${title(of)} er for`,
    'document.created': (who, of) => `${who} oppretta ${title(of)}`,
    'document.damaged': (_who, of) => `Delar av ${title(of)} kan ikkje lesast. Teksten er låst`,
    'document.edited': (who, of) => `${who} skreiv i ${title(of)}`,
    'document.flagged': (_who, of) => `Systemet fann ${among(unfit, of, 'kind')} i ${title(of)}`,
    'document.image_added': (who, of) => `${who} la eit bilete i ${title(of)}`,
    'document.imported': (who, of) => `${who} henta ${title(of)} frå ei fil`,
    'document.mended': (who, of) => `${who} lét ${title(of)} halde fram frå det som kan lesast`,
    'document.moved_on': (who, of) => `${who} ${among(movedOn, of, 'to')} ${title(of)}`,
    'document.number_set_aside': (who, of) =>
      `${who} sa at eit tal i ${title(of)} ikkje er eit fødselsnummer`,
    'document.number_taken_back': (who, of) =>
      `${who} tok tilbake at eit tal i ${title(of)} ikkje er eit fødselsnummer`,
    'document.numbered': (who, of) => `${who} endra nummereringa i ${title(of)}`,
    'document.removed_from_history': (who, of) =>
      `${who} fjerna noko frå historikken til ${title(of)} for godt`,
    'document.renamed': (who, of) => `${who} gav nytt namn til ${title(of)}`,
    'document.restored': (who, of) => `${who} sette ${title(of)} tilbake til versjon ${said(of, 'number')}`,
    'document.shared': (who, of) => `${who} delte ${title(of)} med eit anna arbeidsrom`,
    'document.unshared': (who, of) => `${who} avslutta delinga av ${title(of)}`,
    'document.version_begun': (who, of) => `${who} byrja på versjon ${said(of, 'number')} av ${title(of)}`,
    'document.version_named': (who, of) =>
      `${who} gav versjon ${said(of, 'number')} av ${title(of)} namnet «${said(of, 'name')}»`,
    'edition.published': (who, of) => `${who} publiserte ${title(of)}, utgåve ${said(of, 'number')}`,
    'edition.withdrawn': (who, of) => `${who} trekte tilbake ${title(of)}, utgåve ${said(of, 'number')}`,
    'file.added': (who, of) => `${who} lasta opp fila ${title(of)}`,
    'file.flagged': (_who, of) => `Systemet fann ${among(unfit, of, 'kind')} i fila ${title(of)}`,
    'file.infected': (_who, of) => `Virusskannaren fann noko skadeleg i fila ${title(of)}`,
    'file.not_scanned': (_who, of) => `Virusskannaren kunne ikkje kontrollere fila ${title(of)}`,
    'file.number_set_aside': (who, of) =>
      `${who} sa at eit tal i fila ${title(of)} ikkje er eit fødselsnummer`,
    'file.number_taken_back': (who, of) =>
      `${who} tok tilbake at eit tal i fila ${title(of)} ikkje er eit fødselsnummer`,
    'file.removed': (who, of) => `${who} fjerna fila ${title(of)}`,
    'file.version_added': (who, of) => `${who} lasta opp versjon ${said(of, 'number')} av fila ${title(of)}`,
    'invitation.accepted': (who) => `${who} tok imot ein invitasjon`,
    'invitation.sent': (who, of) => `${who} inviterte ${said(of, 'name')} som ${role(of)}`,
    'invitation.withdrawn': (who, of) => `${who} trekte tilbake invitasjonen til ${said(of, 'name')}`,
    'mandate.adopted': (who, of) => `${who} fastsette ${title(of)}, versjon ${said(of, 'number')}`,
    'mandate.created': (who, of) => `${who} tok til på ${title(of)}, versjon ${said(of, 'number')}`,
    'mandate.edited': (who, of) => `${who} endra opplysningane om mandatet, versjon ${said(of, 'number')}`,
    'mandate.milestone_reached': (who, of) => `${who} melde at milepælen ${title(of)} er nådd`,
    'mandate.responsibility_set': (who, of) =>
      `${who} endra kven som gjer kva i mandatet, versjon ${said(of, 'number')}`,
    'mandate.revoked': (who, of) => `${who} oppheva ${title(of)}, versjon ${said(of, 'number')}`,
    'join.answered': (who, of) => `${who} svara på ønsket frå ${said(of, 'name')} om plass`,
    'join.requested': (who, of) => `${who} bad om plass for ${said(of, 'organisation')}`,
    'item_outcome.recorded': (who, of) =>
      `${who} førte utfallet av sak ${said(of, 'number')}: ${among(itemOutcomes.kinds, of, 'to').toLowerCase()}`,
    'meeting.answered': (who, of) => `${who} svarte på innkallinga til ${withNumber(of)} ${title(of)}`,
    'meeting.called': (who, of) => `${who} kalla inn til ${withNumber(of)} ${title(of)}`,
    'meeting.cancelled': (who, of) => `${who} avlyste ${withNumber(of)} ${title(of)}`,
    'meeting.edited': (who, of) => `${who} endra ${withNumber(of)} ${title(of)}`,
    'meeting.internal_item_shown': (who, of) =>
      `${who} viste ei intern sak på skjermen: sak ${said(of, 'number')} i ${title(of)}`,
    'meeting.item_taken': (who, of) => `${who} gjekk til sak ${said(of, 'number')} i ${title(of)}`,
    'meeting.paused': (who, of) => `${who} tok pause eller avslutta sakene i ${title(of)}`,
    'meeting.moved': (who, of) => `${who} flytta ${withNumber(of)} ${title(of)}`,
    'meeting.planned': (who, of) => `${who} planla ${withNumber(of)} ${title(of)}`,
    'meeting_series.created': (who, of) => `${who} laga møteserien ${title(of)}`,
    'meeting_series.edited': (who, of) => `${who} endra møteserien ${title(of)}`,
    'meeting_series.ended': (who, of) => `${who} avslutta møteserien ${title(of)}`,
    'minutes.approved': (who, of) =>
      said(of, 'way') === 'silence'
        ? `${title(of)} vart godkjent då fristen var ute`
        : `${who} godkjende ${title(of)}`,
    'minutes.circulated': (who, of) => `${who} sende ${title(of)} til merknader`,
    'minutes.correction_abandoned': (who, of) => `${who} forkasta ${title(of)}`,
    'minutes.correction_approved': (who, of) => `${who} godkjende ${title(of)}`,
    'minutes.correction_started': (who, of) => `${who} begynte på ${title(of)}`,
    'minutes.objected': (who, of) => `${who} hadde ei innvending mot referatet frå ${withNumber(of)}`,
    'minutes.objection_answered': (who, of) =>
      `${who} svarte på innvendinga frå ${said(of, 'name')} mot referatet frå ${withNumber(of)}`,
    'minutes.sent': (who, of) =>
      `${who} sende ${title(of)} til ${said(of, 'recipients')} ${of.recipients === 1 ? 'person' : 'personar'}`,
    'minutes.opened': (who, of) => `${who} opna ${title(of)}`,
    'minutes.silence_stopped': (_, of) => `${title(of)} vart ikkje godkjent då fristen var ute`,
    'organisation.created': (who, of) => `${who} la inn verksemda ${said(of, 'name')}`,
    'organisation.edited': (who, of) => `${who} endra verksemda ${said(of, 'name')}`,
    'password.changed': (who) => `${who} bytte passord`,
    'password.reset_requested': (who) => `${who} bad om nytt passord`,
    'person.edited': (who) => `${who} endra kontoen sin`,
    'person.joined': (who, of) => `${said(of, 'name') || who} fekk konto`,
    'procedure.answered': (who, of) => `${who} svarte på ${written(of)}`,
    'procedure.concluded': (who, of) =>
      `${who} avslutta ${written(of)}: ${among(procedures.states, of, 'to').toLowerCase()}`,
    'procedure.created': (who, of) => `${who} oppretta ${written(of)}`,
    'procedure.edited': (who, of) => `${who} endra ${written(of)}`,
    'procedure.extended': (who, of) => `${who} gav lengre frist i ${written(of)}`,
    'procedure.sent': (who, of) => `${who} sende ut ${written(of)}`,
    'procedure.withdrawn': (who, of) => `${who} trekte tilbake ${written(of)}`,
    'notices.chosen': (who) => `${who} endra kva meldingar som kjem på e-post`,
    'reminders.switched_off': (who) => `${who} slo av påminningar på e-post`,
    'reminders.switched_on': (who) => `${who} slo på påminningar på e-post`,
    'seat.ended': (who, of) => `${who} avslutta plassen til ${said(of, 'organisation')} (${role(of)})`,
    'seat.extended': (who, of) =>
      `${who} endra kor lenge ${said(of, 'organisation')} har plass som ${role(of)}`,
    'seat.given': (who, of) => `${who} gav ${said(of, 'organisation')} plass som ${role(of)}`,
    'seat_holding.ended': (who, of) => `${who} avslutta plassen ${said(of, 'name')} hadde som ${role(of)}`,
    'seat_holding.given': (who, of) =>
      `${said(of, 'name')} fekk plass som ${role(of)} for ${said(of, 'organisation')}`,
    'seats.reviewed': (who, of) => `${who} gjekk gjennom plassane og signerte: ${counted(of)}`,
    'session.ended': (who) => `${who} logga ut`,
    'session.started': (who) => `${who} logga inn`,
    'setup.completed': (who) => `${who} sette opp Tvers`,
    'strategy.loaded': (who) => `${who} la inn strategien`,
    'suggestion.accepted': (who, of) => `${who} tok inn eit forslag i ${title(of)}`,
    'suggestion.declined': (who, of) => `${who} avslo eit forslag i ${title(of)}`,
    'suggestion.image_added': (who, of) => `${who} la fram eit bilete til eit forslag i ${title(of)}`,
    'suggestion.made': (who, of) => `${who} føreslo ei endring i ${title(of)}`,
    'system_role.ended': (who) => `${who} avslutta ei systemrolle`,
    'system_role.given': (who) => `${who} gav ei systemrolle`,
    'thread.assigned': (who, of) => `${who} sette ein ansvarleg for ein kommentar i ${title(of)}`,
    'thread.reopened': (who, of) => `${who} tok opp att ein kommentar i ${title(of)}`,
    'thread.resolved': (who, of) => `${who} løyste ein kommentar i ${title(of)}`,
    'thread.unassigned': (who, of) => `${who} tok bort den ansvarlege for ein kommentar i ${title(of)}`,
    'workspace.copies_kept': (who) => `${who} tillét at det som blir skrive utan nett, ligg på eininga`,
    'workspace.copies_stopped': (who) =>
      `${who} bestemte at det som blir skrive utan nett, ikkje skal liggje på eininga`,
    'workspace.created': (who, of) => `${who} laga arbeidsrommet ${said(of, 'name')}`,
    'workspace.letterhead_set': (who) => `${who} endra brevhovudet`,
    'workspace.members_hidden': (who) => `${who} skjulte medlemslista for deltakarar`,
    'workspace.members_shown': (who) => `${who} viste medlemslista for deltakarar`,
    'workspace.file_limits_set': (who) => `${who} endra kor store filer arbeidsrommet tek imot`,
    'workspace.edited': (who) => `${who} endra arbeidsrommet`,
  },
  notices: {
    action_item_assigned: (of) => `Du er ansvarleg for ${title(of)}. Frist ${day('nn', of, 'deadline')}.`,
    action_item_changed: (of) => `Status for ${title(of)} er no «${among(actionItems.states, of, 'state')}».`,
    action_item_due: (of) => `${title(of)} har frist ${day('nn', of, 'deadline')}.`,
    action_item_overdue: (of) => `Fristen for ${title(of)} var ${day('nn', of, 'deadline')}.`,
    action_item_shared: (of) =>
      `Verksemda di skal vere med på ${title(of)}. Frist ${day('nn', of, 'deadline')}.`,
    agreement_declined: (of) => `${said(of, 'organisation')} har avslått samarbeidsavtalen ${title(of)}.`,
    agreement_expires: (of) => `Samarbeidsavtalen ${title(of)} går ut ${day('nn', of, 'date')}.`,
    agreement_notice: (of) =>
      `Siste dag for å seie opp samarbeidsavtalen ${title(of)} er ${day('nn', of, 'date')}.`,
    agreement_sent: (of) => `Samarbeidsavtalen ${title(of)} er klar til å signerast.`,
    agreement_signature: (of) => `${said(of, 'organisation')} har signert samarbeidsavtalen ${title(of)}.`,
    agreement_signed: (of) => `Samarbeidsavtalen ${title(of)} er signert av alle partar.`,
    agreement_taken_back: (of) =>
      `Samarbeidsavtalen ${title(of)} er teken tilbake, og skal ikkje signerast no.`,
    agreement_terminated: (of) =>
      `Samarbeidsavtalen ${title(of)} er sagd opp. Han gjeld til ${day('nn', of, 'date')}.`,
    backlog_item_proposed: (of) => `${title(of)} er meld inn til eit møte.`,
    backlog_item_returned: (of) => `Saka ${title(of)} er send tilbake: ${said(of, 'reason')}`,
    backlog_item_taken_in: (of) => `Saka ${title(of)} står på sakslista som sak ${said(of, 'number')}.`,
    comment_assigned: (of) => `${said(of, 'name')} gav deg ansvaret for ein kommentar i ${title(of)}.`,
    comment_reply: (of) => `${said(of, 'name')} svara i ein kommentar i ${title(of)}.`,
    chair_appointed: (of) => `${said(of, 'name')} er leiar for gruppa.`,
    consultation_announced: (of) =>
      `Verksemda di er beden om å uttale seg om ${title(of)}. Frist ${day('nn', of, 'deadline')}.`,
    consultation_answer_sent: (of) =>
      `${said(of, 'name')} sende svaret frå ${said(of, 'organisation')} på ${title(of)}.`,
    consultation_answer_taken_back: (of) =>
      `${said(of, 'organisation')} tok tilbake svaret sitt på ${title(of)}.`,
    consultation_answered: (of) => `${said(of, 'organisation')} har svart på ${title(of)}.`,
    consultation_extended: (of) => `Fristen for ${title(of)} er utvida til ${day('nn', of, 'deadline')}.`,
    consultation_finished: (of) => `No kan du sjå kva som kom ut av innspela til ${title(of)}.`,
    consultation_input_assigned: (of) => `Du skal arbeide med eit innspel til ${title(of)}.`,
    consultation_reminder: (of) =>
      `Verksemda di har ikkje svart på ${title(of)}. Frist ${day('nn', of, 'deadline')}.`,
    decision_revised: (of) => `Ordlyden i vedtak ${said(of, 'number')} er retta.`,
    document_changes_set_aside: (of) =>
      `Noko av det du skreiv i ${title(of)} kunne ikkje lesast og er ikkje med i teksten. Sjå om noko manglar.`,
    document_damaged: (of) =>
      `Delar av ${title(of)} kan ikkje lesast. Teksten er låst til de avgjer kva som skal skje.`,
    document_flagged: (of) => `Det står ${among(unfit, of, 'kind')} i ${title(of)}. Fjern det.`,
    document_in_review: (of) =>
      `${title(of)} er ope for kommentarar til og med ${day('nn', of, 'deadline')}.`,
    document_mention: (of) =>
      `${said(of, 'name')} ${said(of, 'kind') === 'organisation' ? 'nemnde verksemda di i' : 'nemnde deg i'} ${title(of)}.`,
    document_removed_from_history: (of) => `Noko er fjerna for godt frå historikken til ${title(of)}.`,
    document_version_begun: (of) => `Ein ny versjon av ${title(of)} er påbyrja. De kan skrive i han.`,
    edition_published: (of) => `${title(of)} er publisert, utgåve ${said(of, 'number')}.`,
    file_flagged: (of) => `Det står ${among(unfit, of, 'kind')} i fila ${title(of)}. Sjå om ho må fjernast.`,
    file_infected: (of) =>
      `Fila ${title(of)} inneheld noko skadeleg. Ingen kan laste henne ned. Fjern henne.`,
    file_not_scanned: (of) =>
      `Fila ${title(of)} kunne ikkje kontrollerast for virus. Ingen kan laste henne ned.`,
    join_declined: (of) => `Du fekk ikkje plass i ${said(of, 'title')}: ${said(of, 'reason')}`,
    join_requested: (of) => `${said(of, 'name')} (${said(of, 'organisation')}) ber om plass.`,
    mandate_adopted: (of) => `${title(of)} er fastsett og gjeld frå ${day('nn', of, 'inForceFrom')}.`,
    mandate_expires: (of) => `Mandatet, versjon ${said(of, 'number')}, varer til ${day('nn', of, 'date')}.`,
    mandate_revision: (of) =>
      `Mandatet, versjon ${said(of, 'number')}, skal reviderast innan ${day('nn', of, 'date')}.`,
    mandate_revoked: (of) => `${title(of)} er oppheva frå ${day('nn', of, 'endsBefore')}.`,
    meeting_called: (of) => `Du er kalla inn til ${withNumber(of)} ${title(of)} ${day('nn', of, 'date')}.`,
    meeting_cancelled: (of) => `Møtet ${title(of)} ${day('nn', of, 'date')} er avlyst.`,
    meeting_deputy: (of) =>
      `${said(of, 'name')} bed deg møte for seg i ${withNumber(of)} ${title(of)} ${day('nn', of, 'date')}.`,
    meeting_changed: (of) => `${title(of)}, ${withNumber(of)}, er endra. Det er ${day('nn', of, 'date')}.`,
    meeting_moved: (of) =>
      `${title(of)}, ${withNumber(of)}, er flytta til ${day('nn', of, 'date')} kl. ${said(of, 'starts')}, ${said(of, 'place')}.`,
    minutes_circulated: (of) =>
      `${title(of)} er klart. Merknader kan gjevast til og med ${day('nn', of, 'deadline')}.${said(of, 'way') === 'silence' ? ' Seier ingen noko, er det godkjent då.' : ''}`,
    minutes_corrected: (of) => `${title(of)} er godkjent og kjem i staden for det førre.`,
    minutes_objected: (of) => `${said(of, 'name')} har ei innvending mot referatet frå ${withNumber(of)}.`,
    minutes_objection_answered: (of) => `Innvendinga di mot referatet frå ${withNumber(of)} er svart på.`,
    minutes_sent: (of) =>
      `${said(of, 'name')} har sendt deg ${title(of)} med oppfølgingspunkta frå ${withNumber(of)}.`,
    minutes_silence_stopped: (of) =>
      `Fristen for ${title(of)} er ute, men det vart ikkje godkjent. Sjå kvifor.`,
    minutes_missing: (of) =>
      `Referatet frå ${withNumber(of)} ${title(of)} er ikkje sendt ut. Møtet var ${day('nn', of, 'date')}.`,
    milestone_due: (of) => `Milepælen ${title(of)} har frist ${day('nn', of, 'date')}.`,
    milestone_overdue: (of) => `Milepælen ${title(of)} skulle vore nådd ${day('nn', of, 'date')}.`,
    minutes_approved: (of) => `${title(of)} er godkjent.`,
    procedure_answered: (of) => `Alle har svart på ${written(of)}.`,
    procedure_concluded: (of) =>
      `${capital(written(of))} er avslutta: ${among(procedures.states, of, 'to').toLowerCase()}.`,
    procedure_due: (of) => `De har ikkje svart på ${written(of)}. Frist ${day('nn', of, 'deadline')}.`,
    procedure_extended: (of) => `Fristen i ${written(of)} er no ${day('nn', of, 'deadline')}.`,
    procedure_sent: (of) => `${capital(written(of))} er sendt ut. Svar innan ${day('nn', of, 'deadline')}.`,
    procedure_withdrawn: (of) => `${capital(written(of))} er trekt tilbake.`,
    seat_ends: (of) => `Plassen til ${said(of, 'organisation')} går ut ${day('nn', of, 'date')}.`,
    seat_given: (of) => `Du har fått plass som ${role(of)} for ${said(of, 'organisation')}.`,
    seat_review_due: () => 'Det er eit kvartal sidan plassane sist vart gått gjennom.',
    suggestion_accepted: (of) => `${said(of, 'name')} tok inn forslaget ditt i ${title(of)}.`,
    suggestion_declined: (of) => `${said(of, 'name')} avslo forslaget ditt i ${title(of)}.`,
  },
} satisfies Translation<typeof source>
