import type { SeedMeasure } from './shapes'

const concernedMinistries = ['ud', 'aid', 'bfd', 'hod', 'kud', 'nfd']
const concernedAgencies = [
  'pod',
  'bufdir',
  'udi',
  'imdi',
  'helsedirektoratet',
  'arbeidstilsynet',
  'nav',
  'riksadvokaten',
]
const centres = ['rvts-nord', 'rvts-midt', 'rvts-vest', 'rvts-sor', 'rvts-ost']

/** How many measures the strategy has; those without a text here have a number and a place. */
export const numberOfMeasures = 18

/** The measures of focus area 1, in our own words. Their states are kept by those who answer for them. */
export const measures: readonly SeedMeasure[] = [
  {
    number: 1,
    focusArea: 1,
    state: 'not_started',
    title: {
      nb: 'Myndighetene samarbeider i faste former',
      nn: 'Styresmaktene samarbeider i faste former',
      en: 'Authorities cooperate in fixed forms',
    },
    summary: {
      nb: 'To grupper får hvert sitt mandat. Departementene følger opp strategien samlet, med JD som leder. Direktoratene løser hindre som ingen etat kan fjerne alene, med Sfk som leder, og gir departementene det de trenger for å bestemme.',
      nn: 'To grupper får kvart sitt mandat. Departementa følgjer opp strategien samla, og JD leier arbeidet. Direktorata løyser hinder som ingen etat kan fjerne åleine. Sfk leier dette arbeidet og gir departementa det dei treng for å avgjere.',
      en: 'Two groups each get a mandate. The ministries follow up the strategy together, led by the Ministry of Justice and Public Security. The directorates, led by Sfk, remove obstacles that no agency can remove alone, and give the ministries what they need to decide.',
    },
    goals: {
      nb: [
        'Departementene opptrer samlet og arbeider tettere sammen.',
        'Direktorater og etater samarbeider bedre på tvers av sektorene.',
      ],
      nn: [
        'Departementa står saman og arbeider tettare med kvarandre.',
        'Direktorat og etatar samarbeider betre på tvers av sektorane.',
      ],
      en: [
        'Ministries act as one and work more closely together.',
        'Directorates and agencies cooperate better across sectors.',
      ],
    },
    leads: ['jd', 'sfk'],
    contributes: [...concernedMinistries, ...concernedAgencies],
  },
  {
    number: 2,
    focusArea: 1,
    state: 'not_started',
    title: {
      nb: 'En felles arena for alle som bidrar',
      nn: 'Ein felles arena for alle som bidreg',
      en: 'A shared arena for everyone who contributes',
    },
    summary: {
      nb: 'En samarbeidsplattform gir staten, kommunene, kompetansesentrene, sivilt samfunn, partene i arbeidslivet og næringslivet en fast plass i arbeidet. Et mandat sier hvem som gjør hva, og avtaler inngås der de trengs.',
      nn: 'Ei samarbeidsplattform gir staten, kommunane, kompetansesentera, sivilt samfunn, partane i arbeidslivet og næringslivet ein fast plass i arbeidet. Eit mandat seier kven som gjer kva, og avtalar blir inngått der det trengst.',
      en: 'A platform gives the state, municipalities, competence centres, civil society, social partners and business a fixed place in the work. A mandate says who does what, and agreements are made where they are needed.',
    },
    goals: {
      nb: ['Alle som bidrar, arbeider sammen om å gjennomføre tiltakene og bygge kunnskap.'],
      nn: ['Alle som bidreg, arbeider saman om å gjennomføre tiltaka og byggje kunnskap.'],
      en: ['Everyone who contributes works together to carry out the measures and build knowledge.'],
    },
    leads: ['jd', 'sfk'],
    contributes: ['oslo', 'htso', ...centres, 'krisesentersekretariatet', 'rosa', 'lo', 'nho', 'ks'],
  },
  {
    number: 3,
    focusArea: 1,
    state: 'not_started',
    title: {
      nb: 'Informasjon som er lett å finne',
      nn: 'Informasjon som er lett å finne',
      en: 'Information that is easy to find',
    },
    summary: {
      nb: 'Nettressursene skal samle styrende dokumenter, rapporter, seminarer, kunnskap og verktøy, og vise hvor du kan få hjelp eller veiledning. Innholdet er laget for både tjenester og publikum.',
      nn: 'Nettressursane skal samle styrande dokument, rapportar, seminar, kunnskap og verktøy, og vise kvar du kan få hjelp eller rettleiing. Innhaldet er laga for både tenester og publikum.',
      en: 'Online resources are to bring together governing documents, reports, seminars, knowledge and tools, and show where to get help or guidance. The content is made for services and for the public.',
    },
    goals: {
      nb: ['Tjenester og publikum finner raskt fram til hva myndigheter og organisasjoner gjør.'],
      nn: ['Tenester og publikum finn raskt fram til kva styresmakter og organisasjonar gjer.'],
      en: ['Services and the public quickly find out what authorities and organisations do.'],
    },
    leads: ['jd', 'sfk'],
    contributes: ['pod', 'bufdir', ...centres, 'rosa', 'htso'],
  },
  {
    number: 4,
    focusArea: 1,
    state: 'not_started',
    title: {
      nb: 'En uavhengig nasjonal rapportør',
      nn: 'Ein uavhengig nasjonal rapportør',
      en: 'An independent national rapporteur',
    },
    summary: {
      nb: 'NIM følger med på om staten oppfyller to av Europarådets konvensjoner: den mot menneskehandel og Istanbulkonvensjonen. Oppgavene er å evaluere, rapportere, gi råd, gjøre konvensjonene kjent og samarbeide med andre.',
      nn: 'NIM følgjer med på om staten oppfyller to av konvensjonane til Europarådet: den mot menneskehandel og Istanbulkonvensjonen. Oppgåvene er å evaluere, rapportere, gi råd, gjere konvensjonane kjende og samarbeide med andre.',
      en: 'The National Human Rights Institution follows whether the state meets two conventions of the Council of Europe: that against trafficking and the Istanbul Convention. It evaluates, reports, advises, makes the conventions known, and cooperates with others.',
    },
    goals: {
      nb: [
        'Innsatsen mot menneskehandel, vold mot kvinner og vold i nære relasjoner blir vurdert av et organ som står fritt.',
        'Det er kjent hvordan Norge oppfyller forpliktelsene.',
      ],
      nn: [
        'Innsatsen mot menneskehandel, vald mot kvinner og vald i nære relasjonar blir vurdert av eit organ som står fritt.',
        'Det er kjent korleis Noreg oppfyller pliktene.',
      ],
      en: [
        'The effort against trafficking, violence against women and domestic violence is assessed by a body that is free to speak.',
        'It is known how Norway meets its obligations.',
      ],
    },
    leads: ['nim'],
    contributes: [],
  },
  {
    number: 5,
    focusArea: 1,
    state: 'not_started',
    title: {
      nb: 'Et sterkere internasjonalt regelverk og samarbeid',
      nn: 'Eit sterkare internasjonalt regelverk og samarbeid',
      en: 'Stronger international rules and cooperation',
    },
    summary: {
      nb: 'Norge deltar målrettet og bredt i internasjonale fora, bruker kunnskap fra sektorene der, og tar med menneskerettigheter og likestilling. Leverandører av tjenester på nett skal ta et større ansvar.',
      nn: 'Noreg deltek målretta og breitt i internasjonale fora, bruker kunnskap frå sektorane der, og tek med menneskerettar og likestilling. Leverandørar av tenester på nett skal ta eit større ansvar.',
      en: 'Norway takes part in international fora broadly and with a purpose, uses the knowledge of its sectors there, and brings human rights and equality along. Providers of online services are to take more responsibility.',
    },
    goals: {
      nb: [
        'Norge driver fram globale og regionale regler og at de følges.',
        'Det Norge gjør ute, tjener målene hjemme.',
      ],
      nn: [
        'Noreg driv fram globale og regionale reglar og at dei blir følgde.',
        'Det Noreg gjer ute, tener måla heime.',
      ],
      en: [
        'Norway is a driving force for global and regional rules and for their being followed.',
        'What Norway does abroad serves the goals at home.',
      ],
    },
    leads: ['jd', 'ud'],
    contributes: ['aid', 'pod', 'kripos', 'riksadvokaten', 'udi', 'arbeidstilsynet'],
  },
]
