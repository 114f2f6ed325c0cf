import type { SeedWorkspace } from './shapes'

/**
 * The structure of focus area 1: three groups with their chair and secretariat, and the rapporteur's own workspace.
 * Who else takes part is for chair and secretariat to say.
 */
export const workspaces: readonly SeedWorkspace[] = [
  {
    slug: 'departementsgruppen',
    kind: 'interministerial',
    name: {
      nb: 'Den interdepartementale arbeidsgruppen',
      nn: 'Den interdepartementale arbeidsgruppa',
      en: 'The interministerial working group',
    },
    purpose: {
      nb: 'Har det strategiske og overordnede ansvaret for at tiltakene samordnes og kan settes i verk.',
      nn: 'Har det strategiske og overordna ansvaret for at tiltaka blir samordna og kan setjast i verk.',
      en: 'Carries the strategic, overall responsibility for coordinating the measures and making it possible to carry them out.',
    },
    usualLegalBasis: '15-1',
    seats: [{ organisation: 'jd', role: 'chair' }],
  },
  {
    slug: 'direktoratsgruppen',
    kind: 'directorate',
    supports: 'departementsgruppen',
    name: { nb: 'Direktoratsgruppen', nn: 'Direktoratsgruppa', en: 'The directorate group' },
    purpose: {
      nb: 'Gjør tjenester og tiltak bedre, finner hindre i de overordnede strukturene og får etatene til å bruke virkemidlene sine sammen.',
      nn: 'Gjer tenester og tiltak betre, finn hinder i dei overordna strukturane og får etatane til å bruke verkemidla sine saman.',
      en: 'Improves services and measures, finds obstacles in overarching structures, and has the agencies use their instruments together.',
    },
    seats: [
      { organisation: 'sfk', role: 'chair' },
      { organisation: 'sfk', role: 'secretariat' },
    ],
  },
  {
    slug: 'samarbeidsplattformen',
    kind: 'platform',
    supports: 'departementsgruppen',
    name: {
      nb: 'Samarbeidsplattformen',
      nn: 'Samarbeidsplattforma',
      en: 'The cross-sector platform',
    },
    purpose: {
      nb: 'Her møtes stat, kommuner, kompetansesentre, sivilt samfunn, partene i arbeidslivet og næringslivet. Alle får si sitt mens det ennå kan endre noe.',
      nn: 'Her møtest stat, kommunar, kompetansesenter, sivilt samfunn, partane i arbeidslivet og næringslivet. Alle får seie sitt medan det enno kan endre noko.',
      en: 'Where the state, municipalities, competence centres, civil society, social partners and business meet. Everybody is heard while it can still change something.',
    },
    usualLegalBasis: '13',
    seats: [
      { organisation: 'jd', role: 'chair' },
      { organisation: 'sfk', role: 'secretariat' },
    ],
  },
  {
    slug: 'rapportorordningen',
    kind: 'rapporteur',
    name: {
      nb: 'Den nasjonale rapportørordningen',
      nn: 'Den nasjonale rapportørordninga',
      en: 'The national rapporteur mechanism',
    },
    purpose: {
      nb: 'Vurderer uavhengig hvordan myndighetene oppfyller to konvensjoner, rapporterer, gir råd og gjør forpliktelsene kjent.',
      nn: 'Vurderer uavhengig korleis styresmaktene oppfyller to konvensjonar, rapporterer, gir råd og gjer pliktene kjende.',
      en: 'Assesses independently how the authorities meet two conventions, reports, advises, and makes the obligations known.',
    },
    seats: [{ organisation: 'nim', role: 'chair' }],
  },
]
