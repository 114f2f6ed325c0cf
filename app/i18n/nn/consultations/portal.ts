import type { Translation } from '../../bind'
import type { portal as source } from '../../nb/consultations/portal'

export const portal = {
  public: {
    title: 'Høyringar',
    purpose: 'Tekstar som alle kan lese og uttale seg om.',
    open: 'Opne for svar',
    others: 'Tidlegare og komande',
    noneOpen: 'Ingen høyringar er opne for svar no.',
    deadline: (date) => `Frist ${date}`,
    opens: (date) => `Opnar ${date}`,
    answerIt: 'Skriv eit svar',
    answers: 'Svara',
    noAnswers: 'Ingen svar er synlege enno. Dei blir viste når fristen er ute.',
    from: (name) => `Frå ${name}`,
    answerTitle: (title) => `Svar på «${title}»`,
    answerPurpose:
      'Du treng ikkje brukarkonto. Vi sender ei lenkje til e-posten din, og svaret er sendt når du har opna ho.',
    name: 'Namnet ditt',
    organisation: 'Verksemd',
    organisationHint: 'La feltet stå tomt om du svarer for deg sjølv.',
    email: 'E-postadresse',
    emailHint:
      'Blir berre brukt til å stadfeste svaret og til å fortelje kva det førte til. Ikkje synleg for andre.',
    work: 'Medan du skriv, løyser nettlesaren din ei rekneoppgåve. Ho held robotar unna utan å spore deg. Skjemaet verkar òg utan skript.',
    published:
      'Svaret er offentleg. Namnet ditt, verksemda og det du skriv, blir vist når nokon har sett gjennom det.',
    submit: 'Send svaret',
    sent: 'Sjå i innboksen din. Svaret er sendt når du har opna lenkja vi har sendt deg. Ho verkar i to døgn.',
    confirmTitle: 'Stadfest svaret',
    confirmPurpose: (title) => `Du har skrive eit svar på «${title}».`,
    confirm: 'Stadfest og send',
    confirmed: 'Takk. Svaret er motteke, og vi har sendt deg ei kvittering på e-post.',
    linkGone: 'Lenkja verkar ikkje lenger',
    linkGoneHint: 'Ho er brukt, eller for gammal. Gå til høyringa om du vil svare på nytt.',
    linkTitle: (organisation) => `Svar frå ${organisation}`,
    linkPurpose: 'Lenkja er personleg for verksemda. Den som har ho, kan svare for dykk éin gong.',
    answeredBy: 'Kven svarer?',
  },
} satisfies Translation<typeof source>
