// Regions, seas, states and cities that are places and never governments of states; from general knowledge.

import type {Homonym} from '../model/index.js';

const split = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .flatMap(line => line.split(',').map(name => name.trim()))
    .filter(name => name !== '');

// prettier-ignore
export const REGIONS: readonly string[] = split(`
Europe,Asia,Africa,North America,South America,Latin America,Central America,Antarctica,Oceania,Middle East,Near East,Far East,Central Asia,Southeast Asia,
South Asia,East Asia,Eastern Europe,Western Europe,Western Balkans,Balkans,Caucasus,Sahel,Sahara,Siberia,Scandinavia,Caribbean,Maghreb,Levant,Gulf,Persian Gulf,
Arabian Peninsula,Horn of Africa,Gaza,Gaza Strip,West Bank,East Jerusalem,Golan Heights,Crimea,Donbas,Donbass,Donetsk,Luhansk,Kashmir,Tibet,Xinjiang,Hong Kong,Macau,
Nagorno-Karabakh,Chechnya,Dagestan,Abkhazia,South Ossetia,Transnistria,Catalonia,Basque Country,Bavaria,Scotland,Wales,England,Northern Ireland,Kurdistan,Rojava,
Darfur,Tigray,Sinai,Sinai Peninsula,Black Sea,Red Sea,Mediterranean,Mediterranean Sea,Baltic Sea,North Sea,Caspian Sea,Sea of Azov,South China Sea,East China Sea,Sea of Japan,
Arctic,Arctic Ocean,Atlantic,Atlantic Ocean,Pacific,Pacific Ocean,Indian Ocean,Gulf of Oman,Gulf of Aden,Gulf of Mexico,Strait of Hormuz,Taiwan Strait,Bosphorus,Suez Canal,
Panama Canal,English Channel,Kerch Strait,Euphrates,Euphrates River,Tigris,Dnipro,Nile,Amazon,Amazon rainforest,Puerto Rico,Guam,Korean Peninsula,Bay of Bengal,Java Sea,Mindanao,
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,
Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,
Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,British Columbia,Alberta,Nova Scotia,
New South Wales,Queensland,Victoria,Tasmania,Western Australia,Punjab,Sindh,Kerala,Goa,Gujarat,Uttar Pradesh,Bihar,Tamil Nadu
`);

// Big cities that are not the seat of a state's government.
// prettier-ignore
export const CITIES: readonly string[] = split(`
New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,San Francisco,Seattle,Boston,Detroit,Miami,Atlanta,Las Vegas,Minneapolis,Denver,Portland,
Baltimore,Cleveland,Pittsburgh,St. Louis,New Orleans,Salt Lake City,Toronto,Montreal,Vancouver,Calgary,Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,Christchurch,
Istanbul,Izmir,Karachi,Lahore,Peshawar,Quetta,Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Shanghai,Shenzhen,Guangzhou,Wuhan,Chongqing,Tianjin,Osaka,Hiroshima,
Busan,Ho Chi Minh City,Yangon,Lagos,Kano,Casablanca,Alexandria,Johannesburg,Durban,Jeddah,Mecca,Medina,Dubai,Sharjah,Aleppo,Homs,Idlib,Raqqa,Mosul,Basra,Erbil,Kirkuk,Aden,Hodeidah,
Benghazi,Misrata,Kandahar,Herat,Rafah,Khan Younis,Gaza City,Haifa,Hebron,Nablus,Jenin,Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Leipzig,Dresden,Milan,Naples,Turin,Venice,Florence,
Barcelona,Valencia,Seville,Lyon,Marseille,Nice,Strasbourg,Geneva,Zurich,Zürich,Basel,Davos,Manchester,Birmingham,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bristol,Oxford,Cambridge,
Rotterdam,Antwerp,Krakow,Gdańsk,Gdansk,Lviv,Odesa,Odessa,Kharkiv,Kherson,Mariupol,Zaporizhzhia,Donetsk,Bakhmut,Kursk,Belgorod,Saint Petersburg,St. Petersburg,Sochi,Kazan,Vladivostok,
Rostov-on-Don,Sevastopol,São Paulo,Sao Paulo,Rio de Janeiro,Medellín,Medellin,Guayaquil,Maracaibo,Tijuana,Ciudad Juárez,Guadalajara,Monterrey,Brussels
`);

// Buildings that stand for who works in them where they act.
export const SEATS: ReadonlySet<string> = new Set([
  'White House',
  'Pentagon',
  'Buckingham Palace',
  'Capitol',
]);

// Heads of names that make a place: "Incirlik Air Base", "Lake Chad".
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'airport base bay beach bridge canal cathedral church city coast county desert district forest gulf harbor harbour heights highway hospital hotel island islands lake mosque mountain mountains museum ocean park peninsula plaza port prison province region river road sea square stadium station strait street temple town tower valley village'.split(
    ' ',
  ),
);

// Peoples, faiths and followers named by a plural: groups, not countries.
export const PEOPLES: readonly string[] = split(
  'Kurds,Arabs,Muslims,Christians,Jews,Sunnis,Shiites,Shias,Catholics,Protestants,Hindus,Buddhists,Yazidis,Druze,Uyghurs,Uighurs,Rohingya,Tamils,Tibetans,Chechens,Catalans,Liberals,Europeans,Africans,Westerners',
);

// Names that are common words or people's names too: they count only where the tagger sees a name.
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'Nice IS Apple Guardian Telegram Gulf Capitol AU AP Victoria Virginia Perth Phoenix Mobile Interfax Turkey Chad Jordan Georgia Alexandria Florence Charlotte Sydney Paris'.split(
    ' ',
  ),
);

/** Places that bear a country's name: which state they lie in, and the names that speak for the country. */
export const HOMONYMS: readonly Homonym[] = [
  {
    name: 'Georgia',
    within: ['United States', 'Republican Party', 'Democratic Party', 'Congress'],
    not: ['Tbilisi', 'Georgian', 'Georgians', 'Abkhazia', 'South Ossetia', 'Russia', 'Armenia'],
  },
];
