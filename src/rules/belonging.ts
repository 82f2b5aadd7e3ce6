import type {BelongingTables} from '../model/index.js';

// States without a president, and without a prime minister; ISO 3166-1 alpha-3.
// prettier-ignore
const MONARCHIES = ['GBR', 'CAN', 'AUS', 'NZL', 'JPN', 'ESP', 'NLD', 'BEL', 'LUX', 'DNK', 'NOR', 'SWE', 'THA', 'MYS', 'KHM', 'BTN', 'SAU', 'JOR', 'MAR', 'KWT', 'QAT', 'BHR', 'OMN', 'BRN', 'JAM', 'PNG', 'TON', 'LSO', 'SWZ', 'VAT', 'MCO', 'LIE'];
// prettier-ignore
const PRESIDENTIAL = ['USA', 'BRA', 'MEX', 'ARG', 'CHL', 'COL', 'VEN', 'ECU', 'BOL', 'URY', 'PRY', 'CRI', 'PAN', 'GTM', 'HND', 'SLV', 'NIC', 'DOM', 'IDN', 'PHL', 'TUR', 'CYP', 'NGA', 'KEN', 'GHA', 'ZAF', 'ZMB', 'ZWE', 'BWA', 'MWI', 'LBR', 'IRN', 'CHE', 'SAU', 'VAT', 'AFG'];

// Post, kinship and body words in lower case; the lists are our own.
// prettier-ignore
export const BELONGING: BelongingTables = {
  heads: [
    'president', 'prime minister', 'premier', 'king', 'queen', 'emperor', 'empress', 'sultan', 'chancellor', 'emir', 'emperor', 'monarch', 'supreme leader', 'leader',
    'head of state', 'head of government', 'head', 'dictator', 'ruler', 'taoiseach', 'pope', 'chairman', 'chairwoman', 'chairperson', 'chair', 'ceo', 'chief executive', 'chief executive officer',
    'director-general', 'director general', 'secretary-general', 'secretary general', 'governor', 'mayor', 'speaker', 'commander', 'commander-in-chief', 'captain', 'warlord', 'founder',
    'co-chair', 'co-founder', 'commandant', 'executive director', 'ringleader', 'presidency', 'premiership', 'chancellorship', 'boss', 'chieftain', 'managing director', 'principal', 'provost', 'rector', 'dean', 'abbot', 'patriarch', 'co-leader', 'chief minister', 'general secretary', 'first minister',
    'general manager', 'interim president', 'lord mayor', 'headmaster', 'headteacher', 'president-elect', 'caliph', 'ayatollah', 'shah', 'tsar', 'governor-general', 'governor general', 'commissioner-general', 'editor-in-chief',
  ],
  posts: [
    'minister', 'national security adviser', 'national security advisor', 'secretary', 'ambassador', 'envoy', 'spokesman', 'spokeswoman', 'spokesperson', 'aide', 'adviser', 'advisor', 'senator', 'representative', 'congressman', 'congresswoman',
    'deputy', 'vice president', 'vice-president', 'judge', 'justice', 'general', 'admiral', 'colonel', 'lieutenant', 'major', 'sergeant', 'brigadier', 'officer', 'official', 'director', 'manager', 'editor', 'reporter', 'correspondent', 'attorney',
    'lawyer', 'negotiator', 'diplomat', 'prosecutor', 'commissioner', 'sheriff', 'lawmaker', 'legislator', 'councillor', 'councilor', 'councilman', 'councilwoman', 'alderman', 'crown prince', 'prince', 'princess', 'treasurer', 'analyst', 'professor',
    'researcher', 'scientist', 'engineer', 'agent', 'soldier', 'coach', 'player', 'astronaut', 'cosmonaut', 'pilot', 'chef', 'priest', 'bishop', 'archbishop', 'cardinal', 'imam', 'columnist', 'journalist', 'producer', 'executive', 'inspector',
    'detective', 'constable', 'superintendent', 'trooper', 'chief', 'police chief', 'consul', 'rapporteur', 'delegate', 'whip', 'chief of staff', 'strategist', 'economist', 'curator', 'lecturer', 'fellow', 'employee', 'assistant', 'intern', 'coordinator', 'counsel', 'solicitor general', 'attorney general',
    'ministre', 'undersecretary', 'secretary of state', 'secretary of defense', 'secretary of defence', 'director of public prosecutions', 'member of parliament', 'minister of state', 'under-secretary', 'comptroller', 'mp', 'mep', 'cfo', 'coo', 'cto', 'chancellor of the exchequer', 'chief justice', 'geologist', 'biologist', 'physicist', 'astronomer', 'historian', 'psychologist', 'ecologist', 'paleontologist', 'oceanographer', 'archaeologist', 'meteorologist', 'seismologist', 'organizer', 'organiser', 'campaigner', 'firefighter', 'paramedic', 'surgeon',
    'majority leader', 'minority leader', 'majority whip', 'minority whip', 'chief whip', 'floor leader', 'press secretary', 'cabinet secretary', 'photojournalist', 'photographer', 'cameraman', 'editorial director', 'superintendent', 'chief superintendent', 'seaman', 'magistrate', 'custodian', 'presenter', 'anchor', 'broadcaster', 'host', 'critic', 'candidate', 'nominee', 'bodyguard', 'right-hand man', 'confidant', 'ally', 'mediator', 'governor-elect', 'guard', 'marine', 'investigator', 'informant', 'special counsel', 'vice-chancellor', 'vice chairman', 'vice chair', 'minister-designate',
  ],
  stateHeads: ['presidency', 'premiership', 'chancellorship', 'president', 'prime minister', 'premier', 'king', 'queen', 'chancellor', 'emir', 'supreme leader', 'emperor'],
  statePosts: [
    'minister', 'secretary of state', 'senator', 'national security adviser', 'national security advisor', 'attorney general', 'vice president', 'foreign minister', 'defence minister', 'defense minister', 'secretary', 'crown prince',
    'interior minister', 'representative', 'congressman', 'congresswoman', 'foreign secretary', 'home secretary', 'general', 'chief justice', 'mp',
  ],
  postless: {president: MONARCHIES, 'vice president': MONARCHIES, 'prime minister': PRESIDENTIAL, premier: PRESIDENTIAL},
  postStates: {senator: 'USA', congressman: 'USA', congresswoman: 'USA', 'secretary of state': 'USA', 'attorney general': 'USA'},
  occupations: [
    'activist', 'singer', 'author', 'writer', 'actor', 'actress', 'inventor', 'designer', 'national', 'citizen', 'athlete', 'runner', 'artist', 'businessman', 'businesswoman', 'dissident', 'drummer', 'musician', 'director', 'filmmaker', 'footballer', 'journalist', 'photojournalist', 'photographer', 'novelist', 'poet', 'scientist', 'heiress', 'billionaire',
    'tycoon', 'financier', 'cleric', 'militant', 'terrorist', 'politician', 'blogger', 'chef', 'engineer', 'player', 'star', 'model', 'comedian', 'man', 'woman', 'teenager', 'student', 'worker', 'tourist', 'pilot', 'swimmer', 'cyclist', 'driver', 'composer', 'philosopher', 'oligarch', 'spy', 'historian', 'lawyer', 'dancer', 'native', 'banker', 'hacker', 'pastor', 'preacher', 'hurdler', 'marathoner', 'astronaut', 'cosmonaut', 'born', 'doctor', 'physicist', 'biologist',
  ],
  kin: [
    'wife', 'husband', 'spouse', 'son', 'daughter', 'father', 'mother', 'brother', 'sister', 'uncle', 'aunt', 'nephew', 'niece', 'cousin', 'grandson', 'granddaughter', 'grandfather', 'grandmother', 'widow', 'widower', 'fiancée', 'fiancé', 'fiance', 'fiancee',
    'son-in-law', 'daughter-in-law', 'father-in-law', 'mother-in-law', 'brother-in-law', 'sister-in-law', 'stepson', 'stepdaughter', 'stepfather', 'stepmother', 'half-brother', 'half-sister', 'twin', 'parent', 'child', 'sibling', 'ex-wife', 'ex-husband', 'partner', 'girlfriend', 'boyfriend', 'heir',
  ],
  stateBodies: [
    'ministry', 'army', 'navy', 'military', 'air force', 'force', 'troops', 'troop', 'police', 'authority', 'official', 'parliament', 'senate', 'congress', 'court', 'government', 'department', 'agency', 'office', 'delegation', 'team', 'commission', 'committee', 'council', 'guard', 'corps', 'service', 'intelligence', 'embassy', 'consulate', 'cabinet', 'administration', 'assembly', 'board', 'bureau', 'soldier', 'officer', 'legislature', 'house', 'agent', 'diplomat', 'negotiator', 'lawmaker', 'senator', 'operative', 'fleet', 'marine', 'coastguard', 'guards', 'forces', 'authorities', 'bank', 'centre', 'center', 'branch', 'unit', 'regime', 'state', 'prosecutor', 'minister', 'judiciary', 'commando', 'warplane', 'jet', 'spokesman', 'representative', 'leader', 'leadership', 'envoy', 'presidency', 'source', 'side', 'institute', 'institution',
  ],
  privateBodies: [
    'company', 'firm', 'airline', 'carrier', 'bank', 'newspaper', 'magazine', 'broadcaster', 'manufacturer', 'maker', 'retailer', 'group', 'league', 'club', 'university', 'school', 'college', 'hospital', 'movement', 'militia', 'rebel', 'charity', 'giant', 'startup', 'start-up', 'business', 'union', 'federation', 'association', 'organisation', 'organization', 'church', 'channel', 'station', 'site', 'website', 'protester', 'demonstrator', 'insurgent', 'faction', 'conglomerate', 'carmaker', 'automaker', 'outlet', 'agency', 'foundation', 'party', 'society', 'band', 'team', 'academy', 'museum', 'fighter', 'militant', 'refinery', 'supermarket', 'operator', 'publisher', 'studio', 'brewery', 'daily', 'corporation', 'enterprise', 'hotel',
  ],
};
