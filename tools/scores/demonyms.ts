import countries from 'world-countries';

// The same list as `demonyms` of training/data.py.
const MORE =
  'Arab Kurdish Kurd European African Asian Muslim Christian Jewish Sunni Shia Shiite Catholic Republican Democrat Democratic Palestinian ' +
  'Scottish Welsh English Hispanic Latino Soviet Tibetan Chechen Scots Brit Briton Britons Turk Turks Swede Dane Pole Finn Spaniard';

/** Words of nationality, singular and plural: no names of UNER's three kinds. */
export function demonyms(): ReadonlySet<string> {
  const words = countries
    .flatMap(({demonyms: by}) => [by['eng']?.m, by['eng']?.f])
    .filter(word => word !== undefined && word !== '' && !word.includes(' '))
    .map(String);
  const plurals = words.filter(word => !/(?:s|ese|ish|ch)$/u.test(word)).map(word => `${word}s`);
  return new Set([...words, ...plurals, ...MORE.split(' ')]);
}
