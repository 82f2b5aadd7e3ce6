// In which country big cities, states and regions lie, from general knowledge; ISO 3166-1 codes as in
// src/lexicon/countries.ts. Names with a better known namesake elsewhere are left out,
// so are the states of the USA, which news names by the dozen.
// prettier-ignore
const ROWS = `
USA|New York City,Los Angeles,Chicago,Houston,Philadelphia,San Francisco,Seattle,Boston,Detroit,Miami,Atlanta,Las Vegas,Puerto Rico,Guam,Washington DC,New Orleans
GBR|London,Manchester,Liverpool,Leeds,Glasgow,Edinburgh,Belfast,Cardiff,Bradford
FRA|Paris,Lyon,Marseille,Strasbourg,Nice,Bordeaux,Toulouse,Biarritz
DEU|Berlin,Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Leipzig,Dresden,Bavaria
ITA|Rome,Milan,Naples,Turin,Venice,Florence,Sicily,Lombardy
ESP|Madrid,Barcelona,Valencia,Seville,Catalonia,Basque Country
CHE|Geneva,Zurich,Zürich,Basel,Davos,Bern
AUT|Vienna
BEL|Brussels,Antwerp
NLD|Amsterdam,Rotterdam,The Hague
DNK|Copenhagen,Greenland
NOR|Oslo,Bergen
SWE|Stockholm,Gothenburg,Malmö
FIN|Helsinki
POL|Warsaw,Krakow,Gdańsk,Gdansk
CZE|Prague
HUN|Budapest
GRC|Athens,Thessaloniki
PRT|Lisbon
IRL|Dublin
UKR|Kyiv,Kiev,Lviv,Odesa,Odessa,Kharkiv,Kherson,Mariupol,Zaporizhzhia,Bakhmut,Donbas,Donbass,Donetsk,Luhansk,Crimea
RUS|Moscow,Saint Petersburg,St. Petersburg,Kursk,Belgorod,Sochi,Kazan,Vladivostok,Siberia,Chechnya,Dagestan,Magnitogorsk
BLR|Minsk
TUR|Ankara,Istanbul,Izmir
SYR|Damascus,Aleppo,Homs,Idlib,Raqqa,Golan Heights,Northern Syria
IRQ|Baghdad,Mosul,Basra,Erbil,Kirkuk
IRN|Tehran,Isfahan,Mashhad
ISR|Jerusalem,Tel Aviv,Haifa
SAU|Riyadh,Jeddah,Mecca,Medina
ARE|Dubai,Abu Dhabi,Sharjah
QAT|Doha
YEM|Sanaa,Sana'a,Aden,Hodeidah,Mokha
LBN|Beirut
JOR|Amman
EGY|Cairo,Alexandria,Sinai,Sinai Peninsula,Suez Canal
LBY|Tripoli,Benghazi,Misrata
TUN|Tunis
MAR|Rabat,Casablanca
SDN|Khartoum,Darfur
ETH|Addis Ababa,Tigray
KEN|Nairobi
NGA|Abuja,Lagos,Kano
NER|Niamey
ZAF|Johannesburg,Durban,Pretoria,Cape Town
AFG|Kabul,Kandahar,Herat
PAK|Islamabad,Karachi,Lahore,Peshawar,Quetta,Sindh
IND|New Delhi,Delhi,Mumbai,Kolkata,Chennai,Bangalore,Bengaluru,Kerala,Goa,Gujarat
BGD|Dhaka,Chittagong
LKA|Colombo
CHN|Beijing,Shanghai,Shenzhen,Guangzhou,Wuhan,Chongqing,Tibet,Xinjiang
JPN|Tokyo,Osaka,Hiroshima
KOR|Seoul,Busan
PRK|Pyongyang
TWN|Taipei
THA|Bangkok
VNM|Hanoi,Ho Chi Minh City
IDN|Jakarta
PHL|Manila,Mindanao
AUS|Canberra,Sydney,Melbourne,Brisbane,New South Wales,Queensland,Tasmania
NZL|Wellington,Auckland,Christchurch
CAN|Ottawa,Toronto,Montreal,Vancouver,Calgary,Ontario,Quebec,British Columbia,Alberta
MEX|Mexico City,Tijuana,Ciudad Juárez,Guadalajara,Monterrey
BRA|Brasília,São Paulo,Rio de Janeiro,Amazon rainforest
ARG|Buenos Aires
VEN|Caracas,Maracaibo
COL|Bogotá,Medellín
CUB|Havana
`;

/** ISO code of the country by name of the place. */
export const PLACE_COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap(row => {
      const [iso3 = '', places = ''] = row.split('|');
      return places.split(',').map((place): [string, string] => [place.trim(), iso3]);
    }),
);
