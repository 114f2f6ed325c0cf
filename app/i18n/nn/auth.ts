import { longDate } from '../dates'
import type { Translation } from '../bind'
import type { auth as source } from '../nb/auth'

const items = (number: number) => (number === 1 ? '1 oppfølgingspunkt' : `${number} oppfølgingspunkt`)

export const auth = {
  fields: {
    email: 'E-postadresse',
    password: 'Passord',
    newPassword: 'Nytt passord',
    currentPassword: 'Passordet du bruker no',
    name: 'Namn',
    language: 'Språk',
  },
  passwordHint: (min: number) =>
    `Minst ${min} teikn. Fleire ord etter kvarandre er lettare å hugse og vanskelegare å gjette.`,
  nameHint: 'Slik dei andre i arbeidsrommet skal sjå det.',
  signIn: {
    title: 'Logg inn',
    submit: 'Logg inn',
    forgotten: 'Gløymt passordet?',
    byInvitation: 'Du får konto når sekretariatet i eit arbeidsrom inviterer deg.',
    demo: 'Demo: Kontoane står i terminalen der tenaren køyrer.',
    demoMail: 'Sjå e-posten som demoen har skrive',
  },
  forgotten: {
    title: 'Gløymt passord',
    purpose: 'Skriv e-postadressa di, så får du ei lenkje til å velje nytt passord.',
    submit: 'Send lenkja',
    sentTitle: 'Sjå i innboksen din',
    sent: (email: string) =>
      `Om ${email} har ein konto, er ei lenkje på veg. Ho verkar i éin time, og berre éin gong.`,
    notThere: 'Kjem ho ikkje? Sjå i søppelposten, eller spør sekretariatet kva adresse dei inviterte.',
    back: 'Tilbake til innlogginga',
  },
  reset: {
    title: 'Vel nytt passord',
    purpose: 'Når du har valt, blir du logga ut alle andre stader.',
    submit: 'Lagre passordet',
  },
  gone: {
    title: 'Lenkja verkar ikkje lenger',
    reset: 'Ho er brukt, eller eldre enn éin time. Be om ei ny.',
    resetAction: 'Be om ny lenkje',
    invitation: 'Ho er brukt, trekt tilbake, eller eldre enn sju dagar. Be den som inviterte deg, om ei ny.',
    invitationUsed: 'Har du alt svart ja? Då kan du logge inn.',
    setUp: 'Ho er brukt, eller det er skrive ut ei nyare. Start tenaren på nytt for å få ei ny lenkje.',
  },
  setUp: {
    title: 'Set opp Tvers',
    purpose: 'Du blir den første administratoren: du legg inn verksemder, arbeidsrom og dei første leiarane.',
    submit: 'Set opp',
  },
  invitation: {
    title: (workspace: string) => `Invitasjon til ${workspace}`,
    from: 'Frå',
    seat: 'Plass',
    organisation: 'Verksemd',
    until: 'Til og med',
    forEmail: 'Gjeld',
    accept: 'Ta imot plassen',
    signInFirst: 'Du har ein konto. Logg inn for å ta imot.',
    signIn: 'Logg inn og ta imot',
    newAccount: 'Lag ein konto, så er du med.',
    create: 'Lag konto og ta imot',
    otherTitle: 'Du er logga inn som ein annan',
    other: (signedIn: string, invited: string) =>
      `Du er logga inn med ${signedIn}, men invitasjonen gjeld ${invited}. Logg ut, og opne lenkja igjen.`,
    signOut: 'Logg ut',
  },
  outbox: {
    title: 'Utboks',
    purpose: 'Demoen sender ingen e-post. Her ligg det som ville blitt sendt.',
    empty: 'Ingen e-post er skriven enno. Inviter nokon, eller be om nytt passord.',
    to: 'Til',
    open: 'Opne lenkja',
  },
  account: {
    title: 'Konto',
    purpose: 'Namnet ditt, språket, passordet og kvar du er logga inn.',
    profile: 'Om deg',
    emailFixed: 'E-postadressa er den du blei invitert med.',
    save: 'Lagre',
    password: 'Passord',
    passwordPurpose: 'Når du byter, blir du logga ut alle andre stader.',
    changePassword: 'Byt passord',
    reminders: 'Påminningar',
    remindersPurpose:
      'Éin e-post om dagen, berre når noko nærmar seg fristen eller er over han. Beskjedane på Mi side kjem uansett.',
    remindersAre: { on: 'Du får påminningar på e-post.', off: 'Du får ikkje påminningar på e-post.' },
    deadlineIn: (title) => `Frist: ${title}`,
    changeReminders: 'Endre påminningar',
    remindersByMail: 'Påminningar på e-post',
    remindersChoice: { on: 'Ja, send meg påminningar', off: 'Nei, ikkje send' },
    sessions: 'Her er du logga inn',
    sessionsPurpose: 'Kjenner du ikkje igjen ei av dei, så avslutt ho og byt passord.',
    device: 'Eining',
    started: 'Logga inn',
    lastSeen: 'Sist brukt',
    action: 'Handling',
    thisOne: 'Denne',
    end: 'Avslutt',
    endOf: (device: string) => `Avslutt økta i ${device}`,
    endOthers: 'Avslutt alle andre',
    on: (browser: string, system: string) => `${browser} på ${system}`,
    unknownBrowser: 'Ukjend nettlesar',
    unknownSystem: 'ukjent system',
    you: 'deg i ei anna fane',
  },
  calendar: {
    title: 'Kalender',
    purpose: 'Få møta og fristane dine inn i kalenderen du bruker, med ei hemmeleg adresse.',
    manage: 'Kalenderadresser',
    create: 'Lag ei adresse',
    which: 'Kva kalenderen skal vise',
    everything: 'Alle møta og fristane mine',
    submit: 'Lag adressa',
    created:
      'Kopier adressa no, og lim ho inn der kalenderen din abonnerer på ein annan. Ho blir vist berre denne eine gongen. Alle som har ho, kan sjå møta.',
    gone: 'Denne kalenderadressa verkar ikkje. Ho kan vere skriven feil, eller vere avslutta. Lag ei ny i Tvers, under Konto og Kalender.',
    address: 'Adresse til kalenderen',
    existing: 'Adresser som verkar',
    none: 'Du har ingen adresser.',
    made: 'Laga',
    end: 'Avslutt',
    endOf: (calendar) => `Avslutt adressa til ${calendar}`,
  },
  mails: {
    greeting: 'Hei!',
    regards: 'Helsing Tvers',
    meeting: {
      called: (workspace) => `Innkalling til møte i ${workspace}`,
      changed: (workspace) => `Endra møte i ${workspace}`,
      cancelled: (workspace) => `Avlyst møte i ${workspace}`,
      about: {
        called: 'Møtet ligg ved, så kalenderen din kan ta det inn. Sei om du kjem her:',
        cancelled: 'Møtet er avlyst. Avlysinga ligg ved, så kalenderen din kan ta det ut. Les meir her:',
      },
    },
    notices: {
      subject: (number: number) =>
        number === 1 ? 'Éi ny melding i Tvers' : `${number} nye meldingar i Tvers`,
      about: 'Dette er nytt for deg sidan sist:',
      at: (place: string, number: number) => `${place}: ${number}`,
      consultations: 'Høyringar og innspelsrundar',
      link: 'Les dei her:',
      off: 'Vel kva du vil ha e-post om:',
    },
    minutes: {
      subject: (number: string) => `Referat og oppfølgingspunkt frå møte ${number}`,
      about: (name: string, workspace: string) =>
        `${name} har sendt deg referatet frå eit møte i ${workspace}. Les det her:`,
      own: 'Dette har du eller verksemda di ansvar for:',
      others: 'Dette har andre ansvar for:',
      item: ({ title, responsible, deadline, isInternal }) =>
        `– ${isInternal ? 'Internt: ' : ''}${title} (${responsible}, frist ${longDate('nn', deadline)})`,
      items: 'Sjå oppfølgingspunkta her:',
    },
    mention: {
      person: {
        subject: (name: string) => `${name} nemner deg i Tvers`,
        about: (name: string, workspace: string) =>
          `${name} nemnde deg i eit dokument i ${workspace}. Les det her:`,
      },
      organisation: {
        subject: (name: string) => `${name} nemner verksemda di i Tvers`,
        about: (name: string, workspace: string) =>
          `${name} nemnde verksemda di i eit dokument i ${workspace}. Les det her:`,
      },
    },
    reminders: {
      subject: (number) => (number === 1 ? 'Påminning i Tvers' : `${number} påminningar i Tvers`),
      overdue: (number) => `${items(number)} der fristen er ute.`,
      day_left: (number) => `${items(number)} med frist i dag eller i morgon.`,
      week_left: (number) => `${items(number)} med frist dei neste sju dagane.`,
      link: 'Sjå dei her:',
      mandates: (number: number) =>
        number === 1
          ? 'Eit mandat går ut eller skal reviderast snart:'
          : `${number} mandat går ut eller skal reviderast snart:`,
      milestones: (number: number) =>
        number === 1
          ? 'Ein milepæl i mandatet er nær fristen eller forbi han:'
          : `${number} milepælar i mandatet er nær fristen eller forbi han:`,
      agreements: (number: number) =>
        number === 1
          ? 'Ein samarbeidsavtale går ut eller må seiast opp snart:'
          : `${number} samarbeidsavtalar går ut eller må seiast opp snart:`,
      procedures: (number) =>
        number === 1
          ? 'Du har ikkje svart på éi sak til skriftleg behandling:'
          : `Du har ikkje svart på ${number} saker til skriftleg behandling:`,
      seatReviews: (number) =>
        number === 1
          ? 'Det er eit kvartal sidan plassane i ei gruppe vart gått gjennom:'
          : `Det er eit kvartal sidan plassane i ${number} grupper vart gått gjennom:`,
      seats: (number: number) =>
        number === 1
          ? 'Ein plass går ut om 30 dagar eller mindre:'
          : `${number} plassar går ut om 30 dagar eller mindre:`,
      minutes_missing: (number) =>
        number === 1
          ? 'Referatet frå eitt møte er ikkje sendt ut. Møtet var for ei veke sidan eller meir:'
          : `Referata frå ${number} møte er ikkje sende ut. Møta var for ei veke sidan eller meir:`,
      off: 'Vil du ikkje ha slike påminningar på e-post? Slå dei av her:',
    },
    consultation: {
      opening: {
        subject: (title) => `De er bedne om å uttale dykk: ${title}`,
        about: (title, deadline) =>
          `Verksemda di er beden om å uttale seg om «${title}». Siste dag for svar er ${longDate('nn', deadline)}. Opne lenkja for å lese og svare:`,
      },
      reminder: {
        subject: (title) => `Påminning: ${title}`,
        about: (title, deadline) =>
          `Vi har ikkje fått svar frå verksemda di på «${title}». Siste dag for svar er ${longDate('nn', deadline)}. Opne lenkja for å lese og svare:`,
      },
      link: 'Lenkja er personleg for verksemda. Ei nyare lenkje erstattar denne.',
      extended: {
        subject: (title) => `Ny frist: ${title}`,
        about: (title, deadline) =>
          `Fristen for å uttale seg om «${title}» er forlengd. Siste dag for svar er no ${longDate('nn', deadline)}.`,
        link: 'Bruk den personlege lenkja de fekk sist.',
      },
      confirm: {
        subject: (title) => `Stadfest svaret ditt på ${title}`,
        about: (title) =>
          `Nokon, truleg du, har skrive eit svar på «${title}» med denne adressa. Opne lenkja for å sende det. Ho verkar i to døgn:`,
        otherwise: 'Var det ikkje deg, treng du ikkje gjere noko. Då blir svaret sletta.',
      },
      receipt: {
        subject: (title) => `Kvittering: svaret på ${title}`,
        about: (from, title) => `Svaret frå ${from} på «${title}» er motteke.`,
        hash: (hash) => `Kontrollsum for svaret (SHA-256): ${hash}`,
      },
      finished: {
        subject: (title) => `Kva som kom ut av ${title}`,
        about: (title) => `Runden om «${title}» er avslutta. No kan du lese kva som kom ut av innspela:`,
        byLink: 'Bruk den personlege lenkja de svarte med.',
        heldBack: (name, email) =>
          `Svaret ditt blir ikkje vist på nettstaden. Spør ${name} (${email}) kva som kom ut av det.`,
      },
    },
    invitation: {
      subject: (workspace: string) => `Invitasjon til ${workspace}`,
      about: (from: string, workspace: string) =>
        `${from} inviterer deg til ${workspace} i Tvers. Opne lenkja for å svare. Ho verkar i sju dagar, og berre éin gong:`,
      otherwise: 'Ventar du ikkje denne invitasjonen, kan du sjå bort frå e-posten.',
    },
    reset: {
      subject: 'Nytt passord i Tvers',
      about:
        'Nokon, truleg du, har bede om nytt passord for denne adressa. Opne lenkja for å velje eit. Ho verkar i éin time, og berre éin gong:',
      otherwise: 'Var det ikkje deg, treng du ikkje gjere noko. Passordet er det same som før.',
    },
  },
} satisfies Translation<typeof source>
