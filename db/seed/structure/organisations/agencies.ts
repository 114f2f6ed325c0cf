import type { SeedOrganisation } from '../shapes'

/** Directorates and agencies below the ministries. */
export const agencies: readonly SeedOrganisation[] = [
  {
    slug: 'sfk',
    kind: 'directorate',
    shortName: 'Sfk',
    under: 'jd',
    name: {
      nb: 'Sekretariatet for konfliktrådene',
      nn: 'Sekretariatet for konfliktråda',
      en: 'Secretariat of the National Mediation Service',
    },
    website: 'https://konfliktraadet.no',
    offers: {
      nb: 'Leder direktoratsgruppen og samordner det nasjonale arbeidet mellom etatene. Ta kontakt om samarbeid, kompetanse og kunnskap på tvers av sektorer.',
      nn: 'Leier direktoratsgruppa og samordnar det nasjonale arbeidet mellom etatane. Ta kontakt om samarbeid, kompetanse og kunnskap på tvers av sektorar.',
      en: 'Leads the directorate group and coordinates national work between the agencies. Get in touch about cooperation, training and knowledge across sectors.',
    },
  },
  {
    slug: 'pod',
    kind: 'directorate',
    shortName: 'POD',
    under: 'jd',
    name: { nb: 'Politidirektoratet', nn: 'Politidirektoratet', en: 'National Police Directorate' },
    website: 'https://www.politiet.no',
    offers: {
      nb: 'Politiet har egne kompetansemiljøer mot menneskehandel. Nettstedet viser hvor du kan tipse eller anmelde.',
      nn: 'Politiet har eigne kompetansemiljø mot menneskehandel. Nettstaden viser kvar du kan tipse eller melde frå.',
      en: 'The police have specialist units against human trafficking. The website shows where to give a tip or report a crime.',
    },
  },
  {
    slug: 'kripos',
    kind: 'subordinate_agency',
    shortName: 'Kripos',
    under: 'pod',
    name: { nb: 'Kripos', nn: 'Kripos', en: 'National Criminal Investigation Service' },
  },
  {
    slug: 'riksadvokaten',
    kind: 'independent_body',
    shortName: 'Riksadvokaten',
    name: { nb: 'Riksadvokaten', nn: 'Riksadvokaten', en: 'Director of Public Prosecutions' },
    website: 'https://www.riksadvokaten.no',
  },
  {
    slug: 'bufdir',
    kind: 'directorate',
    shortName: 'Bufdir',
    under: 'bfd',
    name: {
      nb: 'Barne-, ungdoms- og familiedirektoratet',
      nn: 'Barne-, ungdoms- og familiedirektoratet',
      en: 'Norwegian Directorate for Children, Youth and Family Affairs',
    },
    website: 'https://www.bufdir.no',
    offers: {
      nb: 'Har en nasjonal veiledningsfunksjon for tjenester som er bekymret for at mindreårige utnyttes.',
      nn: 'Har ein nasjonal rettleiingsfunksjon for tenester som er uroa for at mindreårige blir utnytta.',
      en: 'Runs a national guidance function for services that worry that a minor is being exploited.',
    },
  },
  {
    slug: 'udi',
    kind: 'directorate',
    shortName: 'UDI',
    name: {
      nb: 'Utlendingsdirektoratet',
      nn: 'Utlendingsdirektoratet',
      en: 'Norwegian Directorate of Immigration',
    },
    website: 'https://www.udi.no',
  },
  {
    slug: 'imdi',
    kind: 'directorate',
    shortName: 'IMDi',
    under: 'aid',
    name: {
      nb: 'Integrerings- og mangfoldsdirektoratet',
      nn: 'Integrerings- og mangfaldsdirektoratet',
      en: 'Directorate of Integration and Diversity',
    },
    website: 'https://www.imdi.no',
  },
  {
    slug: 'helsedirektoratet',
    kind: 'directorate',
    shortName: 'Hdir',
    under: 'hod',
    name: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'Norwegian Directorate of Health' },
    website: 'https://www.helsedirektoratet.no',
  },
  {
    slug: 'arbeidstilsynet',
    kind: 'subordinate_agency',
    shortName: 'Arbeidstilsynet',
    under: 'aid',
    name: { nb: 'Arbeidstilsynet', nn: 'Arbeidstilsynet', en: 'Norwegian Labour Inspection Authority' },
    website: 'https://www.arbeidstilsynet.no',
  },
  {
    slug: 'nav',
    kind: 'directorate',
    shortName: 'Nav',
    under: 'aid',
    name: {
      nb: 'Arbeids- og velferdsdirektoratet',
      nn: 'Arbeids- og velferdsdirektoratet',
      en: 'Norwegian Labour and Welfare Administration',
    },
    website: 'https://www.nav.no',
  },
]
