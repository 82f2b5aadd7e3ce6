// Nouns that stand for people and bodies, by what they make of a noun phrase; the lists are our own.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Plural or collective nouns of people who act: "senior US officials". Lemmas. */
export const GROUP_NOUNS = words(`
official force forces troop troops soldier fighter militant rebel insurgent gunman protester demonstrator rioter activist authority authorities police policeman officer eyewitness neighbour colleague lawmaker legislator senator congressman
parliamentarian diplomat negotiator mediator delegation team envoy expert analyst scientist researcher economist observer critic supporter ally opponent dissident refugee migrant
resident villager civilian citizen voter worker employee student teacher doctor nurse farmer journalist reporter prosecutor investigator inspector lawyer judge guard guerrilla
terrorist extremist separatist hardliner moderate conservative liberal democrat republican leader minister ambassador commander general agent operative intelligence source
people family relative victim survivor witness eyewitness national hostage prisoner detainee inmate crew passenger firefighter paramedic rescuer medic
nation country power state government firm company airline bank investor trader manufacturer producer retailer signatory member delegate representative spokesperson spokesman spokeswoman
coalition alliance militia army navy military paramilitary jihadist islamist settler loyalist veteran opposition faction gang cartel mob crowd staff aide adviser advisor couple public community leadership electorate audience fan follower parent kin descendant
astronomer physicist biologist historian academic professor press prosecution local perpetrator camp campaigner organizer organiser executive shareholder creditor regulator watchdog administration regime
`);

/** Singular nouns of several people: "the Kent family". Lemmas. */
export const COLLECTIVE_NOUNS = words(`
police military army navy delegation team crew opposition staff militia crowd family couple public community leadership electorate audience government-in-exile mob gang faction press prosecution camp
`);

/** Nouns that are groups only where a word before them says which. */
export const VAGUE_GROUPS = words(`
people family couple public community audience nation country power state government firm company member leader citizen resident victim team source force general agent state bank camp
`);

/** Head nouns of bodies: "the Russian defense ministry", "the airline". Lemmas. */
export const BODY_NOUNS = words(`
ministry department agency commission committee council parliament congress senate assembly legislature court tribunal army navy military police party union federation association
organization organisation company firm corporation airline carrier bank newspaper magazine broadcaster channel network outlet university college school institute institution foundation
church club league movement group embassy consulate bureau office service authority board cabinet fund alliance bloc coalition militia brigade regiment battalion corps guard administration
hospital charity manufacturer operator producer retailer supplier conglomerate enterprise startup watchdog regulator exchange chamber front army
`);

/** Bodies only with a name or nationality before them: "the Acme board". Lemmas. */
export const VAGUE_BODIES = words(`
office service authority fund school exchange front chamber channel network board institution institute foundation bank department group movement agency council court tribunal guard club league church
college university hospital association federation firm company corporation startup cabinet bureau operator producer supplier retailer manufacturer organization organisation ministry legislature assembly
`);

/** Nouns of one person: with a definite article they point back. Lemmas; the posts are besides. */
export const PERSON_NOUNS = words(`
man woman boy girl president minister premier chancellor king queen prince princess senator governor mayor leader chairman chairwoman chief director secretary spokesman spokeswoman spokesperson
envoy ambassador general commander official politician lawmaker congressman congresswoman representative judge justice lawyer attorney prosecutor activist journalist reporter columnist author writer
singer actor actress musician drummer artist professor scientist researcher doctor teacher student officer soldier policeman pilot driver captain suspect victim defendant killer gunman attacker
billionaire businessman businesswoman founder owner executive candidate nominee incumbent veteran dictator ruler monarch pope bishop cleric priest imam teenager speaker diplomat adviser advisor aide
`);

/** Nouns that with a country's adjective mean the country itself: "the Iranian regime". */
export const STATE_NOUNS = words('government regime state administration republic');

/** Nouns that point back to a country. */
export const COUNTRY_NOUNS = words('country nation state kingdom republic');

/** Words before a name that are titles of courtesy. */
export const HONORIFICS = words(
  'mme m. mlle herr frau monsieur madame señor señora mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. rev rev. hon. sen sen. rep rep. gov gov. gen gen. lt lt. col col. capt capt. maj maj. sgt sgt. adm adm. st.',
);

/** Words at the start of a title before a name, besides the posts. */
export const TITLE_WORDS = words(`
former ex acting interim deputy vice assistant associate senior top chief prime foreign defence defense interior finance home justice crown special national security general supreme
state secretary of for and the president minister premier chancellor king queen prince princess emperor emir sultan sheikh shah pope cardinal archbishop bishop rabbi imam ayatollah
senator representative congressman congresswoman governor mayor ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair chief executive officer ceo
judge justice attorney prosecutor commissioner inspector detective sheriff constable admiral colonel captain major lieutenant sergeant corporal private commander marshal brigadier
professor doctor journalist reporter correspondent columnist author writer actor actress singer musician activist lawyer analyst economist historian scientist speaker lawmaker mp mep
adviser advisor aide leader head founder co-founder negotiator diplomat premier treasurer undersecretary undersecretary-general secretary-general editor editor-in-chief whip astronaut cosmonaut
minority majority press investigator congressional presidential republican democratic democrat labour conservative opposition party airline company student protester
`);

/** Endings of company names. */
export const COMPANY_WORDS = words(
  'inc inc. corp corp. ltd ltd. llc plc gmbh ag sa co. company corporation group holdings airlines airways air bank motors industries systems technologies media news television radio newspaper times post tribune herald gazette journal daily',
);

/** Capitalised words that name nothing by themselves: faiths, peoples' adjectives, times, institutions of every country. */
export const NO_NAMES = words(`
muslim islamic islam islamist catholic roman christian christianity christendom jewish judaism orthodox protestant evangelical sunni shia shiite shi'ite buddhist buddhism hindu hinduism sikh mormon
arab arabic kurdish hispanic latino latina asian african european american black white indigenous aboriginal native lgbt
western eastern northern southern central mass easter christmas ramadan eid god bible quran koran constitution internet web covid covid-19 coronavirus ebola hiv aids brexit
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
republican democrat democratic conservative liberal labour communist socialist
government coalition council committee chamber commission ministry court tribunal party
edt est cdt cst pdt pst utc gmt bst cet cctv dna gdp us$ ceo vpn pdf
`);

/** Group nouns that mean the same in one article: each line's words stand for its first. */
export const GROUP_SYNONYMS: ReadonlyMap<string, string> = new Map(
  [
    'delegation team negotiator',
    'troop force soldier military army',
    'protester demonstrator marcher',
    'militant fighter insurgent rebel gunman',
    'lawmaker legislator parliamentarian',
    'eyewitness witness',
    'worker employee staff',
  ].flatMap(line => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map(word => [word, first] as const);
  }),
);
