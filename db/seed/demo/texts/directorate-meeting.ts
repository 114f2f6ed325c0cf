import type { agendaItemKinds } from '#db/schema'

interface AgendaPoint {
  kind: (typeof agendaItemKinds)[number]
  title: string
  background: string
  presenter: string
  minutesPlanned: number
}

export interface HeldPoint extends AgendaPoint {
  discussion: string
  conclusion: string
}

/** The meeting that has been held: what was on the agenda, and what the minutes say about it. */
export const heldPoints = [
  {
    kind: 'information',
    title: 'Status fra etatene',
    background: 'Hver etat orienterer kort om hva som er gjort siden strategien kom.',
    presenter: 'Alle',
    minutesPlanned: 20,
    discussion:
      'Etatene er i gang, men rapporterer på ulike måter. Det gjør det vanskelig å se utviklingen samlet.',
    conclusion: 'Sekretariatet foreslår en felles mal.',
  },
  {
    kind: 'discussion',
    title: 'Felles opplæring for førstelinjen',
    background: 'Opplæringen varierer mellom regionene. Kompetansesentrene har kapasitet til flere kurs.',
    presenter: 'Sfk',
    minutesPlanned: 30,
    discussion:
      'Gruppen ønsker én grunnmodul som alle sektorer kan bruke, med tillegg for hver sektor. Små kommuner må kunne delta digitalt.',
    conclusion: 'Politidirektoratet samler behovene før neste møte.',
  },
  {
    kind: 'decision',
    title: 'Revidert mandat for gruppen',
    background:
      'Det første mandatet skulle vurderes etter tre måneder. Utkastet har vært åpent for medlemmene.',
    presenter: 'Leder',
    minutesPlanned: 20,
    discussion:
      'Det er enighet om at gruppen skal føre en felles oversikt over hindre, og at uenighet skal stå i referatet.',
    conclusion: 'Mandatet fastsettes slik det foreligger.',
  },
  {
    kind: 'discussion',
    title: 'Hindre som ingen etat kan fjerne alene',
    background: 'Medlemmene har meldt inn hindre i regelverk, finansiering og datadeling.',
    presenter: 'Sekretariatet',
    minutesPlanned: 30,
    discussion:
      'De fleste hindrene gjelder deling av kunnskap mellom sektorer. Noen krever avklaring i departementene.',
    conclusion: 'Sekretariatet lager en prioritert liste som kan legges fram for departementene.',
  },
] as const satisfies readonly HeldPoint[]

export const decisionWords =
  'Direktoratsgruppen fastsetter det reviderte mandatet. Det gjelder fra møtedatoen og erstatter det første.'

/** What the secretariat and a member were given to do in the meeting. */
export const tasks = {
  list: 'Lage en prioritert liste over hindre som må løftes til departementene',
  training: 'Samle etatenes behov for felles opplæring',
} as const

/** The meeting that is coming. */
export const comingPoints = [
  {
    kind: 'information',
    title: 'Oppfølging fra forrige møte',
    background: 'Gjennomgang av oppfølgingspunktene og fristene.',
    presenter: 'Sekretariatet',
    minutesPlanned: 15,
  },
  {
    kind: 'decision',
    title: 'Plan for felles opplæring neste år',
    background: 'Grunnmodul, målgrupper og fordeling av kurs mellom regionene.',
    presenter: 'Politidirektoratet',
    minutesPlanned: 30,
  },
  {
    kind: 'discussion',
    title: 'Innspill til den interdepartementale arbeidsgruppen',
    background: 'Departementene har delt et notat om ansvar og framdrift, og ber om svar.',
    presenter: 'Leder',
    minutesPlanned: 30,
  },
  {
    kind: 'any_other_business',
    title: 'Eventuelt',
    background: '',
    presenter: '',
    minutesPlanned: 10,
  },
] as const satisfies readonly AgendaPoint[]

/** What a member would like the group to take up. */
export const proposedPoint = {
  kind: 'discussion',
  title: 'Felles kontaktpunkt for kommunene',
  background: 'Kommunene spør ulike etater om det samme. Kan gruppen bli enig om ett sted å henvise til?',
  presenter: 'Politidirektoratet',
  minutesPlanned: 20,
} as const satisfies AgendaPoint

/** What a member missed in the minutes, and why they stayed as they were. */
export const objection = {
  text: 'Det bør stå at vi ba om mer tid før opplæringen planlegges.',
  answer:
    'Ønsket ble tatt opp i pausen og ikke i møtet. Det tas med når opplæringen planlegges i neste møte.',
}
