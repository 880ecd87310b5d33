import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromBijoy } from '../../../shared/lib/bijoy.ts';
import { columnLooksBijoy, looksBijoy } from '../../../shared/lib/bijoy-telling.ts';

/** Words as they are written in SutonnyMJ, and as they are meant. */
const known: readonly (readonly [bijoy: string, unicode: string])[] = [
  ['evsjv‡`k', 'বাংলাদেশ'],
  ['Avgvi', 'আমার'],
  ['XvKv', 'ঢাকা'],
  ['cÖK…wZ', 'প্রকৃতি'],
  ['K…wl', 'কৃষি'],
  ['Kg©kvjv', 'কর্মশালা'],
  ['Kg©x', 'কর্মী'],
  ['Kgx©', 'কর্মী'],
  ['A_©bxwZ', 'অর্থনীতি'],
  ['¯^v¯’¨', 'স্বাস্থ্য'],
  ['wkÿv', 'শিক্ষা'],
  ['cÖwk¶Y', 'প্রশিক্ষণ'],
  ['†eMg', 'বেগম'],
  ['†gvnv¤§`', 'মোহাম্মদ'],
  ['ˆmq`', 'সৈয়দ'],
  ['Avãyj', 'আব্দুল'],
  ['ûgvqyb', 'হুমায়ুন'],
  ['Rvnv½xi', 'জাহাঙ্গীর'],
  ['PÆMÖvg', 'চট্টগ্রাম'],
  ['mvZ¶xiv', 'সাতক্ষীরা'],
  ['K·evRvi', 'কক্সবাজার'],
  ['eªvþYevwoqv', 'ব্রাহ্মণবাড়িয়া'],
  ['j²xcyi', 'লক্ষ্মীপুর'],
  ['wgR©v', 'মির্জা'],
  ['cÖwZôvb', 'প্রতিষ্ঠান'],
  ['Dbœqb', 'উন্নয়ন'],
  ['ms¯’v', 'সংস্থা'],
  ['MYcÖRvZš¿x', 'গণপ্রজাতন্ত্রী'],
  ['Kvh©µg', 'কার্যক্রম'],
  ['e¨e¯’vcbv', 'ব্যবস্থাপনা'],
  ['¯‹zj', 'স্কুল'],
  ['Kw¤úDUvi', 'কম্পিউটার'],
  ['eÜz', 'বন্ধু'],
  ['Rb¥', 'জন্ম'],
  ['Db§y³', 'উন্মুক্ত'],
  ['ïµevi', 'শুক্রবার'],
  ['e„n¯úwZevi', 'বৃহস্পতিবার'],
  ['mÜ¨v', 'সন্ধ্যা'],
  ['mgš^q', 'সমন্বয়'],
  ['†mŠi', 'সৌর'],
  ['‡KŠkj', 'কৌশল'],
  ['‰eVK', 'বৈঠক'],
  ['wbæ', 'নিম্ন'],
  ['¸iæZ¡', 'গুরুত্ব'],
  ['iƒcvšÍi', 'রূপান্তর'],
  ['Puv`', 'চাঁদ'],
  ['Pvu`', 'চাঁদ'],
  ['i¨vwj', 'র\u200d্যালি'],
  ['D`&hvcb', 'উদ্\u200cযাপন'],
  ['A½b', 'অঙ্গন'],
  ['BwÄwbqvi', 'ইঞ্জিনিয়ার'],
  ['nvmcvZvj', 'হাসপাতাল'],
  ['gwnjv welqK Awa`ßi', 'মহিলা বিষয়ক অধিদপ্তর'],
  ['b`x, Lvj I wej|', 'নদী, খাল ও বিল।'],
  ['12 A‡±vei 2014', '১২ অক্টোবর ২০১৪'],
  ['Ò†bvUÓ', '“নোট”'],
];

/** The districts of Bangladesh. */
const districts: readonly (readonly [bijoy: string, unicode: string])[] = [
  ['†bvqvLvjx', 'নোয়াখালী'],
  ['XvKv', 'ঢাকা'],
  ['†dbx', 'ফেনী'],
  ['†fvjv', 'ভোলা'],
  ['†g‡nicyi', 'মেহেরপুর'],
  ['†gŠjfxevRvi', 'মৌলভীবাজার'],
  ['gqgbwmsn', 'ময়মনসিংহ'],
  ['†kicyi', 'শেরপুর'],
  ['bIMuv', 'নওগাঁ'],
  ['biwms`x', 'নরসিংদী'],
  ['bovBj', 'নড়াইল'],
  ['bv‡Uvi', 'নাটোর'],
  ['bvivqYMÄ', 'নারায়ণগঞ্জ'],
  ['cvebv', 'পাবনা'],
  ['dwi`cyi', 'ফরিদপুর'],
  ['e¸ov', 'বগুড়া'],
  ['ev‡MinvU', 'বাগেরহাট'],
  ['ewikvj', 'বরিশাল'],
  ['gv¸iv', 'মাগুরা'],
  ['gvwbKMÄ', 'মানিকগঞ্জ'],
  ['gywÝMÄ', 'মুন্সিগঞ্জ'],
  ['h‡kvi', 'যশোর'],
  ['iscyi', 'রংপুর'],
  ['ivRkvnx', 'রাজশাহী'],
  ['j²xcyi', 'লক্ষ্মীপুর'],
  ['kixqZcyi', 'শরীয়তপুর'],
  ['Kzwgjøv', 'কুমিল্লা'],
  ['KzwoMÖvg', 'কুড়িগ্রাম'],
  ['Kzwóqv', 'কুষ্টিয়া'],
  ['Lyjbv', 'খুলনা'],
  ['MvRxcyi', 'গাজীপুর'],
  ['mvZÿxiv', 'সাতক্ষীরা'],
  ['mybvgMÄ', 'সুনামগঞ্জ'],
  ['nweMÄ', 'হবিগঞ্জ'],
  ['PÆMÖvg', 'চট্টগ্রাম'],
  ['Puv`cyi', 'চাঁদপুর'],
  ['PzqvWv½v', 'চুয়াডাঙ্গা'],
  ['Rvgvjcyi', 'জামালপুর'],
  ['SvjKvwV', 'ঝালকাঠি'],
  ['Uv½vBj', 'টাঙ্গাইল'],
  ['VvKziMuvI', 'ঠাকুরগাঁও'],
  ['w`bvRcyi', 'দিনাজপুর'],
  ['wc‡ivRcyi', 'পিরোজপুর'],
  ['eªvþYevwoqv', 'ব্রাহ্মণবাড়িয়া'],
  ['wK‡kviMÄ', 'কিশোরগঞ্জ'],
  ['wm‡jU', 'সিলেট'],
  ['wmivRMÄ', 'সিরাজগঞ্জ'],
  ['wSbvB`n', 'ঝিনাইদহ'],
  ['MvBevÜv', 'গাইবান্ধা'],
  ['cUzqvLvjx', 'পটুয়াখালী'],
  ['†MvcvjMÄ', 'গোপালগঞ্জ'],
  ['gv`vixcyi', 'মাদারীপুর'],
  ['K·evRvi', 'কক্সবাজার'],
  ['ei¸bv', 'বরগুনা'],
  ['bxjdvgvix', 'নীলফামারী'],
  ['ev›`ievb', 'বান্দরবান'],
  ['ivRevox', 'রাজবাড়ী'],
  ['jvjgwbinvU', 'লালমনিরহাট'],
  ['LvMovQwo', 'খাগড়াছড়ি'],
  ['iv½vgvwU', 'রাঙ্গামাটি'],
  ['cÂMo', 'পঞ্চগড়'],
  ['RqcyinvU', 'জয়পুরহাট'],
  ['†bÎ‡Kvbv', 'নেত্রকোনা'],
];

/** Names and words in Latin letters, among them those that come nearest to Bijoy. */
const latin = [
  'Rahima Begum',
  'Md. Abdul Karim',
  'Vladimir Putin',
  'Slavko Ćurić',
  'José María Núñez',
  'Mª José Ibáñez',
  'Jean-François Lévêque',
  'Zoë Schäfer',
  'Björn Östlund',
  'Siobhán O’Brien',
  'Kwame Nkrumah',
  "Ngũgĩ wa Thiong'o",
  'MacDonald McIntyre',
  "DeAngelo D'Souza",
  'Václav Havel',
  'Dvořák',
  'Gustav Klimt',
  'Yadav Dev',
  'Kiev Lviv',
  'Pavlov',
  'Petrović',
  'Savva',
  'Nguyễn Văn Đức',
  'Łukasz Wałęsa',
  'iPhone PhD MSc',
  'UNICEF NGO BRAC PKSF',
  'Vlk Zdeněk',
  'Przybylski Szczepan',
  'Schwarzkopf',
  'Jonas Kvist',
  'Reykjavík',
  'Latvia',
  'adv.',
  'Tchaikovsky',
  'Louÿs Pierre',
  'Rahman',
  'Khatun',
  'Sultana',
  'Akter',
  'Chowdhury',
  'Bhattacharya',
  'Sheikh Hasina',
  'Vanessa Villanueva',
  'Verónica Vásquez',
  'Olivier Dervaux',
  'Geneviève Vauvert',
  'Vovochka',
  'Chavez',
  'Savvas',
  'Vivian Vance',
  'Œuvre de charité',
  'cœur',
  '«Bonjour» monsieur',
  '¿Cómo estás? ¡Hola!',
  '25°C et 3 m²',
  'nº 5, 2ª edición',
  'AT&T, R&D',
  '© 2014 IFAD',
  'l´homme',
  "rock'n'roll",
  'jazz & blues',
  'Q1/Q2',
  'kg/ha',
  'www.example.org',
  'rahima.begum@example.org',
  'SVG MVP',
  'HSBC Ltd.',
  'Khan Jvd',
  'Krzysztof Brzęczyszczykiewicz',
  'Qatar Iqbal',
  'Tariq Rafiq Ahmed',
  'Mojgan',
  'Rajshahi',
  'Sanjay Vajpayee',
  'Arjun Ajmal',
  'Majnu Ajwad',
  'Tajkia',
  'Sajjad Hossain',
  'Ruhul Amin',
  'A.K.M. Fazlul Haque',
  'Shahjahan',
  'Ishaq',
  'Hafeez-ul-Haq',
  'Haqqani',
  'NewVision Ltd',
  'YouTube',
  'eBay',
  'HarperCollins',
  'Director (M&E)',
  'Asst. Manager, MFTS',
  'vs',
  'approx.',
  'don`t',
  'Štefan Žižek',
  'Ionuț Țurcanu',
  'Øyvind Bråten',
  'Åse Håkonsen',
  'Ævar',
  'Ülkü Gökçe',
  'Işık',
  'François Guérin',
  'Émile Zola',
  'Réunion',
  'Île-de-France',
  'São Tomé',
  'João',
  'Ñandú',
  'Müller-Lüdenscheidt',
] as const;

describe('a Bijoy text in Unicode', () => {
  test.each([...known, ...districts])('%s is %s', (bijoy, unicode) => {
    expect(fromBijoy(bijoy)).toBe(unicode.normalize('NFC'));
  });

  test('keeps its lines, tabs and what is in neither script', () => {
    expect(fromBijoy('bvg\tXvKv\n\n(5%)')).toBe('নাম\tঢাকা\n\n(৫%)');
  });
});

describe('a text in Latin letters', () => {
  test.each(latin)('%s is not taken for Bijoy', (text) => {
    expect(looksBijoy(text)).toBe(false);
  });

  test('is not taken for Bijoy in any sentence of the catalogues, nor in what is written of the house', () => {
    const written = ['README.md', 'ARCHITECTURE.md'].flatMap((file) =>
      readFileSync(file, 'utf8').split('\n'),
    );
    const said = globSync('shared/**/*messages.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'([^'\\\n]+)'/g)].map(([, text = '']) => text),
    );
    const sentences = [...written, ...said];
    expect(sentences.length).toBeGreaterThan(1500);
    expect(sentences.filter(looksBijoy)).toEqual([]);
  });

  test('is no column in Bijoy', () => {
    expect(columnLooksBijoy(latin)).toBe(false);
  });
});

describe('a text in Bijoy', () => {
  test('is told in a column, by words that cannot be told alone, with some English among them', () => {
    const column = districts.map(([bijoy]) => bijoy);
    expect(columnLooksBijoy(column)).toBe(true);
    expect(columnLooksBijoy([...column.slice(0, 12), 'Dhaka', '01711', ''])).toBe(true);
  });

  test('is told by itself where it has a few words', () => {
    const said = [
      '†gvt Avãyi iwng',
      '‡gvmv¤§r iwngv †eMg',
      'Kvh©µg I ev‡RU',
      'DcKyjxq GjvKvq KuvKov Pvl',
      'Avgvi †mvbvi evsjv',
      'cwievi cwiKíbv Awa`ßi',
    ];
    expect(said.filter((text) => !looksBijoy(text))).toEqual([]);
  });

  test('is told from most single words of it', () => {
    const all = [...known, ...districts];
    const told = all.filter(([bijoy]) => looksBijoy(bijoy)).length;
    expect(told / all.length).toBeGreaterThan(0.6);
  });

  test('is not what is in Unicode already', () => {
    expect(looksBijoy('আমার XvKv নাম Avgvi')).toBe(false);
    expect(looksBijoy('')).toBe(false);
  });
});
