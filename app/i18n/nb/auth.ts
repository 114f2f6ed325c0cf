import { longDate } from '../dates'

const items = (number: number) => (number === 1 ? '1 oppfølgingspunkt' : `${number} oppfølgingspunkter`)

/** Getting in and out: sign in, links, the account, and the mails about them. */
export const auth = {
  fields: {
    email: 'E-postadresse',
    password: 'Passord',
    newPassword: 'Nytt passord',
    currentPassword: 'Passordet du bruker nå',
    name: 'Navn',
    language: 'Språk',
  },
  passwordHint: (min: number) =>
    `Minst ${min} tegn. Flere ord etter hverandre er lettere å huske og vanskeligere å gjette.`,
  nameHint: 'Slik de andre i arbeidsrommet skal se det.',
  signIn: {
    title: 'Logg inn',
    submit: 'Logg inn',
    forgotten: 'Glemt passordet?',
    byInvitation: 'Du får konto når sekretariatet i et arbeidsrom inviterer deg.',
    demo: 'Demo: Kontoene står i terminalen der serveren kjører.',
    demoMail: 'Se e-posten som demoen har skrevet',
  },
  forgotten: {
    title: 'Glemt passord',
    purpose: 'Skriv e-postadressen din, så får du en lenke til å velge nytt passord.',
    submit: 'Send lenken',
    sentTitle: 'Se i innboksen din',
    sent: (email: string) =>
      `Hvis ${email} har en konto, er en lenke på vei. Den virker i én time, og bare én gang.`,
    notThere: 'Kommer den ikke? Se i søppelposten, eller spør sekretariatet hvilken adresse de inviterte.',
    back: 'Tilbake til innloggingen',
  },
  reset: {
    title: 'Velg nytt passord',
    purpose: 'Når du har valgt, blir du logget ut alle andre steder.',
    submit: 'Lagre passordet',
  },
  gone: {
    title: 'Lenken virker ikke lenger',
    reset: 'Den er brukt, eller eldre enn én time. Be om en ny.',
    resetAction: 'Be om ny lenke',
    invitation:
      'Den er brukt, trukket tilbake, eller eldre enn sju dager. Be den som inviterte deg, om en ny.',
    invitationUsed: 'Har du alt svart ja? Da kan du logge inn.',
    setUp: 'Den er brukt, eller det er skrevet ut en nyere. Start serveren på nytt for å få en ny lenke.',
  },
  setUp: {
    title: 'Sett opp Tvers',
    purpose:
      'Du blir den første administratoren: du legger inn virksomheter, arbeidsrom og de første lederne.',
    submit: 'Sett opp',
  },
  invitation: {
    title: (workspace: string) => `Invitasjon til ${workspace}`,
    from: 'Fra',
    seat: 'Plass',
    organisation: 'Virksomhet',
    until: 'Til og med',
    forEmail: 'Gjelder',
    accept: 'Ta imot plassen',
    signInFirst: 'Du har en konto. Logg inn for å ta imot.',
    signIn: 'Logg inn og ta imot',
    newAccount: 'Lag en konto, så er du med.',
    create: 'Lag konto og ta imot',
    otherTitle: 'Du er logget inn som en annen',
    other: (signedIn: string, invited: string) =>
      `Du er logget inn med ${signedIn}, men invitasjonen gjelder ${invited}. Logg ut, og åpne lenken igjen.`,
    signOut: 'Logg ut',
  },
  outbox: {
    title: 'Utboks',
    purpose: 'Demoen sender ingen e-post. Her ligger det som ville blitt sendt.',
    empty: 'Ingen e-post er skrevet ennå. Inviter noen, eller be om nytt passord.',
    to: 'Til',
    open: 'Åpne lenken',
  },
  account: {
    title: 'Konto',
    purpose: 'Navnet ditt, språket, passordet og hvor du er logget inn.',
    profile: 'Om deg',
    emailFixed: 'E-postadressen er den du ble invitert med.',
    save: 'Lagre',
    password: 'Passord',
    passwordPurpose: 'Når du bytter, blir du logget ut alle andre steder.',
    changePassword: 'Bytt passord',
    reminders: 'Påminnelser',
    remindersPurpose:
      'Én e-post om dagen, bare når noe nærmer seg fristen eller er over den. Beskjedene på Min side kommer uansett.',
    remindersAre: { on: 'Du får påminnelser på e-post.', off: 'Du får ikke påminnelser på e-post.' },
    deadlineIn: (title: string) => `Frist: ${title}`,
    changeReminders: 'Endre påminnelser',
    remindersByMail: 'Påminnelser på e-post',
    remindersChoice: { on: 'Ja, send meg påminnelser', off: 'Nei, ikke send' },
    sessions: 'Her er du logget inn',
    sessionsPurpose: 'Kjenner du ikke igjen en av dem, så avslutt den og bytt passord.',
    device: 'Enhet',
    started: 'Logget inn',
    lastSeen: 'Sist brukt',
    action: 'Handling',
    thisOne: 'Denne',
    end: 'Avslutt',
    endOf: (device: string) => `Avslutt økten i ${device}`,
    endOthers: 'Avslutt alle andre',
    on: (browser: string, system: string) => `${browser} på ${system}`,
    unknownBrowser: 'Ukjent nettleser',
    unknownSystem: 'ukjent system',
    you: 'deg i en annen fane',
  },
  calendar: {
    title: 'Kalender',
    purpose: 'Få møtene og fristene dine inn i kalenderen du bruker, med en hemmelig adresse.',
    manage: 'Kalenderadresser',
    create: 'Lag en adresse',
    which: 'Hva kalenderen skal vise',
    everything: 'Alle møtene og fristene mine',
    submit: 'Lag adressen',
    created:
      'Kopier adressen nå, og lim den inn der kalenderen din abonnerer på en annen. Den vises bare denne ene gangen. Alle som har den, kan se møtene.',
    gone: 'Denne kalenderadressen virker ikke. Den kan være skrevet feil, eller være avsluttet. Lag en ny i Tvers, under Konto og Kalender.',
    address: 'Adresse til kalenderen',
    existing: 'Adresser som virker',
    none: 'Du har ingen adresser.',
    made: 'Laget',
    end: 'Avslutt',
    endOf: (calendar: string) => `Avslutt adressen til ${calendar}`,
  },
  mails: {
    greeting: 'Hei!',
    regards: 'Hilsen Tvers',
    meeting: {
      called: (workspace: string) => `Innkalling til møte i ${workspace}`,
      changed: (workspace: string) => `Endret møte i ${workspace}`,
      cancelled: (workspace: string) => `Avlyst møte i ${workspace}`,
      about: {
        called: 'Møtet ligger ved, så kalenderen din kan ta det inn. Si om du kommer her:',
        cancelled: 'Møtet er avlyst. Avlysningen ligger ved, så kalenderen din kan ta det ut. Les mer her:',
      },
    },
    notices: {
      subject: (number: number) =>
        number === 1 ? 'Én ny beskjed i Tvers' : `${number} nye beskjeder i Tvers`,
      about: 'Dette er nytt for deg siden sist:',
      at: (place: string, number: number) => `${place}: ${number}`,
      consultations: 'Høringer og innspillsrunder',
      link: 'Les dem her:',
      off: 'Velg hva du vil ha e-post om:',
    },
    minutes: {
      subject: (number: string) => `Referat og oppfølgingspunkter fra møte ${number}`,
      about: (name: string, workspace: string) =>
        `${name} har sendt deg referatet fra et møte i ${workspace}. Les det her:`,
      own: 'Dette har du eller virksomheten din ansvar for:',
      others: 'Dette har andre ansvar for:',
      item: ({
        title,
        responsible,
        deadline,
        isInternal,
      }: {
        title: string
        responsible: string
        deadline: string
        isInternal: boolean
      }) => `– ${isInternal ? 'Internt: ' : ''}${title} (${responsible}, frist ${longDate('nb', deadline)})`,
      items: 'Se oppfølgingspunktene her:',
    },
    mention: {
      person: {
        subject: (name: string) => `${name} nevner deg i Tvers`,
        about: (name: string, workspace: string) =>
          `${name} nevnte deg i et dokument i ${workspace}. Les det her:`,
      },
      organisation: {
        subject: (name: string) => `${name} nevner virksomheten din i Tvers`,
        about: (name: string, workspace: string) =>
          `${name} nevnte virksomheten din i et dokument i ${workspace}. Les det her:`,
      },
    },
    reminders: {
      subject: (number: number) => (number === 1 ? 'Påminnelse i Tvers' : `${number} påminnelser i Tvers`),
      overdue: (number: number) => `${items(number)} der fristen er ute.`,
      day_left: (number: number) => `${items(number)} med frist i dag eller i morgen.`,
      week_left: (number: number) => `${items(number)} med frist de neste sju dagene.`,
      link: 'Se dem her:',
      mandates: (number: number) =>
        number === 1
          ? 'Et mandat går ut eller skal revideres snart:'
          : `${number} mandater går ut eller skal revideres snart:`,
      milestones: (number: number) =>
        number === 1
          ? 'En milepæl i mandatet er nær fristen eller forbi den:'
          : `${number} milepæler i mandatet er nær fristen eller forbi den:`,
      agreements: (number: number) =>
        number === 1
          ? 'En samarbeidsavtale går ut eller må sies opp snart:'
          : `${number} samarbeidsavtaler går ut eller må sies opp snart:`,
      procedures: (number: number) =>
        number === 1
          ? 'Du har ikke svart på én sak til skriftlig behandling:'
          : `Du har ikke svart på ${number} saker til skriftlig behandling:`,
      seatReviews: (number: number) =>
        number === 1
          ? 'Det er et kvartal siden plassene i en gruppe ble gått gjennom:'
          : `Det er et kvartal siden plassene i ${number} grupper ble gått gjennom:`,
      seats: (number: number) =>
        number === 1
          ? 'En plass går ut om 30 dager eller mindre:'
          : `${number} plasser går ut om 30 dager eller mindre:`,
      minutes_missing: (number: number) =>
        number === 1
          ? 'Referatet fra ett møte er ikke sendt ut. Møtet var for en uke siden eller mer:'
          : `Referatene fra ${number} møter er ikke sendt ut. Møtene var for en uke siden eller mer:`,
      off: 'Vil du ikke ha slike påminnelser på e-post? Slå dem av her:',
    },
    consultation: {
      opening: {
        subject: (title: string) => `Dere er bedt om å uttale dere: ${title}`,
        about: (title: string, deadline: string) =>
          `Virksomheten din er bedt om å uttale seg om «${title}». Siste dag for svar er ${longDate('nb', deadline)}. Åpne lenken for å lese og svare:`,
      },
      reminder: {
        subject: (title: string) => `Påminnelse: ${title}`,
        about: (title: string, deadline: string) =>
          `Vi har ikke fått svar fra virksomheten din på «${title}». Siste dag for svar er ${longDate('nb', deadline)}. Åpne lenken for å lese og svare:`,
      },
      link: 'Lenken er personlig for virksomheten. En nyere lenke erstatter denne.',
      extended: {
        subject: (title: string) => `Ny frist: ${title}`,
        about: (title: string, deadline: string) =>
          `Fristen for å uttale seg om «${title}» er forlenget. Siste dag for svar er nå ${longDate('nb', deadline)}.`,
        link: 'Bruk den personlige lenken dere fikk sist.',
      },
      confirm: {
        subject: (title: string) => `Bekreft svaret ditt på ${title}`,
        about: (title: string) =>
          `Noen, trolig du, har skrevet et svar på «${title}» med denne adressen. Åpne lenken for å sende det. Den virker i to døgn:`,
        otherwise: 'Var det ikke deg, trenger du ikke gjøre noe. Da blir svaret slettet.',
      },
      receipt: {
        subject: (title: string) => `Kvittering: svaret på ${title}`,
        about: (from: string, title: string) => `Svaret fra ${from} på «${title}» er mottatt.`,
        hash: (hash: string) => `Kontrollsum for svaret (SHA-256): ${hash}`,
      },
      finished: {
        subject: (title: string) => `Hva som kom ut av ${title}`,
        about: (title: string) =>
          `Runden om «${title}» er avsluttet. Nå kan du lese hva som kom ut av innspillene:`,
        byLink: 'Bruk den personlige lenken dere svarte med.',
        heldBack: (name: string, email: string) =>
          `Svaret ditt vises ikke på nettstedet. Spør ${name} (${email}) om hva som kom ut av det.`,
      },
    },
    invitation: {
      subject: (workspace: string) => `Invitasjon til ${workspace}`,
      about: (from: string, workspace: string) =>
        `${from} inviterer deg til ${workspace} i Tvers. Åpne lenken for å svare. Den virker i sju dager, og bare én gang:`,
      otherwise: 'Venter du ikke denne invitasjonen, kan du se bort fra e-posten.',
    },
    reset: {
      subject: 'Nytt passord i Tvers',
      about:
        'Noen, trolig du, har bedt om nytt passord for denne adressen. Åpne lenken for å velge et. Den virker i én time, og bare én gang:',
      otherwise: 'Var det ikke deg, trenger du ikke gjøre noe. Passordet er det samme som før.',
    },
  },
}
