import type { SeedForum } from './shapes'

const same = (name: string) => ({ nb: name, nn: name, en: name })

/** The United Nations, Council of Europe and OSCE. */
const global: readonly SeedForum[] = [
  {
    slug: 'fn',
    name: { nb: 'De forente nasjoner (FN)', nn: 'Dei sameinte nasjonane (FN)', en: 'United Nations (UN)' },
  },
  {
    slug: 'unodc',
    under: 'fn',
    convention: 'palermoprotokollen',
    name: {
      nb: 'FNs kontor for narkotika og kriminalitet (UNODC)',
      nn: 'FN-kontoret for narkotika og kriminalitet (UNODC)',
      en: 'United Nations Office on Drugs and Crime (UNODC)',
    },
    note: {
      nb: 'Følger opp Palermoprotokollen og hjelper land med å gjennomføre den. Norge er med på møtene og legger vekt på menneskerettigheter og likestilling.',
      nn: 'Følgjer opp Palermoprotokollen og hjelper land med å gjennomføre han. Noreg er med på møta og legg vekt på menneskerettar og likestilling.',
      en: 'Follows up the Palermo Protocol and helps states carry it out. Norway takes part in the meetings and stresses human rights and equality.',
    },
  },
  {
    slug: 'ilo',
    under: 'fn',
    name: {
      nb: 'Den internasjonale arbeidsorganisasjonen (ILO)',
      nn: 'Den internasjonale arbeidsorganisasjonen (ILO)',
      en: 'International Labour Organization (ILO)',
    },
    note: {
      nb: 'Lager og følger opp standarder for arbeidslivet. Konvensjonene om tvangsarbeid (29 og 105) og barnearbeid (138 og 182) betyr mest her.',
      nn: 'Lagar og følgjer opp standardar for arbeidslivet. Konvensjonane om tvangsarbeid (29 og 105) og barnearbeid (138 og 182) tel mest her.',
      en: 'Makes and follows up standards for working life. Those on forced labour (29 and 105) and child labour (138 and 182) matter most here.',
    },
  },
  { slug: 'europaradet', name: { nb: 'Europarådet', nn: 'Europarådet', en: 'Council of Europe' } },
  {
    slug: 'greta',
    under: 'europaradet',
    convention: 'europaradet-menneskehandel',
    name: {
      nb: 'Ekspertgruppen mot menneskehandel (GRETA)',
      nn: 'Ekspertgruppa mot menneskehandel (GRETA)',
      en: 'Group of Experts on Action against Trafficking in Human Beings (GRETA)',
    },
    note: {
      nb: 'Besøker landene, evaluerer hvordan konvensjonen følges, og gir råd. 48 land har ratifisert.',
      nn: 'Besøkjer landa, evaluerer korleis konvensjonen blir følgd, og gir råd. 48 land har ratifisert.',
      en: 'Visits states, evaluates how the convention is followed, and gives advice. 48 states have ratified it.',
    },
  },
  {
    slug: 'osse',
    name: {
      nb: 'Organisasjonen for sikkerhet og samarbeid i Europa (OSSE)',
      nn: 'Organisasjonen for tryggleik og samarbeid i Europa (OSSE)',
      en: 'Organization for Security and Co-operation in Europe (OSCE)',
    },
    note: {
      nb: 'Har en spesialrepresentant mot menneskehandel, som gir opplæring, bygger kapasitet og står bak forskning.',
      nn: 'Har ein spesialrepresentant mot menneskehandel, som gir opplæring, byggjer kapasitet og står bak forsking.',
      en: 'Has a special representative against trafficking, who trains, builds capacity and stands behind research.',
    },
  },
]

const european: readonly SeedForum[] = [
  { slug: 'eos-eu', name: { nb: 'EØS og EU', nn: 'EØS og EU', en: 'EEA and EU' } },
  {
    slug: 'eos-midlene',
    under: 'eos-eu',
    name: { nb: 'EØS-midlene', nn: 'EØS-midlane', en: 'EEA and Norway Grants' },
    note: {
      nb: 'Norske myndigheter støtter mottakerland i å forebygge og bekjempe menneskehandel, sammen med sivilt samfunn.',
      nn: 'Norske styresmakter støttar mottakarland i å førebyggje og kjempe mot menneskehandel, saman med sivilt samfunn.',
      en: 'Norwegian authorities support beneficiary states in preventing and combating trafficking, together with civil society.',
    },
  },
  {
    slug: 'schengen',
    under: 'eos-eu',
    name: { nb: 'Schengen-samarbeidet', nn: 'Schengen-samarbeidet', en: 'Schengen cooperation' },
    note: {
      nb: 'Yttergrenser, visum, politi og rettslig samarbeid.',
      nn: 'Yttergrenser, visum, politi og rettsleg samarbeid.',
      en: 'External borders, visas, police and judicial cooperation.',
    },
  },
  {
    slug: 'dublin',
    under: 'eos-eu',
    name: { nb: 'Dublin-samarbeidet', nn: 'Dublin-samarbeidet', en: 'Dublin cooperation' },
    note: {
      nb: 'Avgjør hvilket land som behandler en asylsøknad.',
      nn: 'Avgjer kva land som behandlar ein asylsøknad.',
      en: 'Decides which state handles an application for asylum.',
    },
  },
  { slug: 'europol', under: 'eos-eu', name: same('Europol') },
  { slug: 'frontex', under: 'eos-eu', name: same('Frontex') },
  { slug: 'eurojust', under: 'eos-eu', name: same('Eurojust') },
  { slug: 'cepol', under: 'eos-eu', name: same('Cepol') },
  {
    slug: 'euaa',
    under: 'eos-eu',
    name: {
      nb: 'EUs asylbyrå (EUAA)',
      nn: 'EUs asylbyrå (EUAA)',
      en: 'European Union Agency for Asylum (EUAA)',
    },
  },
  {
    slug: 'ela',
    under: 'eos-eu',
    name: {
      nb: 'Den europeiske arbeidsmarkedsmyndigheten (ELA)',
      nn: 'Den europeiske arbeidsmarknadsstyresmakta (ELA)',
      en: 'European Labour Authority (ELA)',
    },
  },
  {
    slug: 'interpol',
    name: same('Interpol'),
    note: {
      nb: 'Politisamarbeid mellom land i hele verden.',
      nn: 'Politisamarbeid mellom land i heile verda.',
      en: 'Police cooperation between states all over the world.',
    },
  },
]

const regional: readonly SeedForum[] = [
  {
    slug: 'cbss',
    name: {
      nb: 'Østersjørådet (CBSS)',
      nn: 'Austersjørådet (CBSS)',
      en: 'Council of the Baltic Sea States (CBSS)',
    },
    note: {
      nb: 'Utvikler kompetanse på tvers av fag. Hva rådet skal gjøre framover, er under vurdering.',
      nn: 'Utviklar kompetanse på tvers av fag. Kva rådet skal gjere framover, er under vurdering.',
      en: 'Develops competence across professions. What the council is to do in future is being considered.',
    },
  },
  { slug: 'cbss-tf-thb', under: 'cbss', name: same('Task Force against Trafficking in Human Beings') },
  { slug: 'cbss-children', under: 'cbss', name: same('Children at Risk') },
  {
    slug: 'nmr-justis',
    name: {
      nb: 'Nordisk ministerråd for justissaker',
      nn: 'Nordisk ministerråd for justissaker',
      en: 'Nordic Council of Ministers for justice',
    },
  },
  {
    slug: 'nordiske-koordinatorer',
    under: 'nmr-justis',
    name: same('Nordic Working Group of National Coordinators'),
    note: {
      nb: 'De som samordner arbeidet nasjonalt i hvert av landene.',
      nn: 'Dei som samordnar arbeidet nasjonalt i kvart av landa.',
      en: 'Those who coordinate the national work in each of the countries.',
    },
  },
  {
    slug: 'nordisk-politinettverk',
    under: 'nordiske-koordinatorer',
    name: same('Nordic Police Network'),
    note: {
      nb: 'Politi og påtalemyndighet.',
      nn: 'Politi og påtalemakt.',
      en: 'Police and prosecutors.',
    },
  },
  {
    slug: 'nordisk-barnenettverk',
    under: 'nordiske-koordinatorer',
    name: same('Network against trafficking of children'),
  },
  {
    slug: 'nmr-arbeidsliv',
    name: {
      nb: 'Nordisk ministerråd for arbeidsliv',
      nn: 'Nordisk ministerråd for arbeidsliv',
      en: 'Nordic Council of Ministers for labour',
    },
  },
  {
    slug: 'nordisk-baltisk-hub',
    under: 'nmr-arbeidsliv',
    name: same('Nordic-Baltic Hub against work-related crime'),
    note: {
      nb: 'De som fører tilsyn med arbeidslivet i landene.',
      nn: 'Dei som fører tilsyn med arbeidslivet i landa.',
      en: 'Those who supervise working life in the countries.',
    },
  },
]

/** The fora and processes that Norway takes part in, those above before those under them. */
export const fora: readonly SeedForum[] = [...global, ...european, ...regional]
