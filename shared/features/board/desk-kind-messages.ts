// The kinds of boards, and what one can begin as.
import { catalogue } from '../../contract/catalogue.ts';

export const kindNames = catalogue(
  {
    swot: 'SWOT',
    weighted: 'Weighted SWOT',
    tows: 'TOWS',
    soar: 'SOAR',
    pestle: 'PESTLE',
    lessons: 'Lessons',
    parking: 'Parking lot',
    impact: 'Impact and effort',
    columns: 'Own columns',
  },
  {
    swot: 'SWOT',
    weighted: 'ওজনসহ SWOT',
    tows: 'TOWS',
    soar: 'SOAR',
    pestle: 'PESTLE',
    lessons: 'শিক্ষণীয় বিষয়',
    parking: 'পরে দেখার জন্য',
    impact: 'ফল ও খাটুনি',
    columns: 'নিজের কলাম',
  },
);

export const templateNames = catalogue(
  {
    swot: 'SWOT',
    weighted: 'Weighted SWOT',
    tows: 'TOWS',
    soar: 'SOAR',
    pestle: 'PESTLE',
    lessons: 'Lessons and recommendations',
    impact: 'Impact and effort',
    parking: 'Parking lot',
    keep: 'Keep, change, try',
    four: 'Four Ls',
    kanban: 'To do, doing, done',
    columns: 'Columns of its own',
  },
  {
    swot: 'SWOT',
    weighted: 'ওজনসহ SWOT',
    tows: 'TOWS',
    soar: 'SOAR',
    pestle: 'PESTLE',
    lessons: 'শিক্ষা ও সুপারিশ',
    impact: 'ফল ও খাটুনি',
    parking: 'পরে দেখার জন্য',
    keep: 'রাখব, বদলাব, চেষ্টা করব',
    four: 'চার প্রশ্ন',
    kanban: 'বাকি, চলছে, শেষ',
    columns: 'নিজের কলাম',
  },
);

export const templateNotes = catalogue(
  {
    swot: 'Four quadrants, lessons beneath; 3 cards each, S and W first',
    weighted: 'The same, each card with a weight and a rating',
    tows: 'Pairs of a SWOT’s cards make strategies',
    soar: 'Strengths, opportunities, aspirations, results',
    pestle: 'Six sides of what is around',
    lessons: 'What was learned, and who should do what',
    impact: 'A square: what helps much for little effort',
    parking: 'What must not be lost, for later',
    keep: 'Three columns to look back on a day',
    four: 'Liked, learned, lacked, longed for',
    kanban: 'Where the work stands',
    columns: 'Up to eight, with your names',
  },
  {
    swot: 'চার ঘর, নিচে শিক্ষা; একজনের ৩টি কার্ড, আগে সবলতা-দুর্বলতা',
    weighted: 'একই, প্রতি কার্ডে গুরুত্ব ও মান',
    tows: 'SWOT-এর কার্ড জোড়া দিয়ে কৌশল',
    soar: 'সবলতা, সুযোগ, আকাঙ্ক্ষা, ফলাফল',
    pestle: 'চারপাশের ছয় দিক',
    lessons: 'কী শেখা গেল, কে কী করবেন',
    impact: 'একটি বর্গ: অল্প খাটুনিতে কোথায় বড় ফল',
    parking: 'যা হারানো চলবে না, পরে দেখার জন্য',
    keep: 'দিনটি ফিরে দেখার তিন কলাম',
    four: 'ভালো লেগেছে, শিখেছি, কম ছিল, আরও চাই',
    kanban: 'কাজ কোথায় আছে',
    columns: 'আটটি পর্যন্ত, আপনার দেওয়া নামে',
  },
);

/** The names of a template's columns, one a line. */
export const templateColumns = catalogue(
  {
    keep: 'Keep\nChange\nTry',
    four: 'Liked\nLearned\nLacked\nLonged for',
    kanban: 'To do\nDoing\nDone',
  },
  {
    keep: 'রাখব\nবদলাব\nচেষ্টা করব',
    four: 'ভালো লেগেছে\nশিখেছি\nকম ছিল\nআরও চাই',
    kanban: 'বাকি\nচলছে\nশেষ',
  },
);
