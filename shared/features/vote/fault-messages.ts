// Why a ballot cannot be counted as it is, said to whoever filled it in or keys it in.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const voteFaults = catalogue(
  {
    'vote-not-open': 'This vote has not been opened yet.',
    'vote-closed': 'This vote is closed: nothing more is counted until it is reopened.',
    'vote-opened': 'This vote has been opened already.',
    'vote-another-open': (_f: Format, title: string) =>
      title === ''
        ? 'Another vote is still open. Close it first: the room answers one question at a time.'
        : `The vote "${title}" is still open. Close it first: the room answers one question at a time.`,
    'cards-hidden':
      'The cards of this board are hidden, and a vote would show them. Reveal them on the board first.',
    'vote-has-ballots':
      'People have voted already, so how it is voted and on what stays as it is. Make a new vote instead.',
    'vote-too-much': (f: Format, most: number, marks: number) =>
      `That asks ${f.number(marks)} answers of everybody, and a phone sends ${f.number(most)} at most. Stack cards that say the same, choose some of them, or vote with dots.`,
    'vote-nameless':
      'This vote came in a file that no longer says who voted, so nobody could be kept from voting twice. Make a new vote instead.',
    'vote-no-options': 'There is nothing to vote on yet. Add options first.',
    'vote-one-option': 'There is only one option. Add another one first.',
    'vote-too-many-options': (f: Format, most: number) =>
      `A vote takes at most ${f.number(most)} options. Stack cards that say the same, or choose some of them.`,
    'vote-board-without-cards':
      'There are no cards on its board yet. Write cards first, or add options.',
    'vote-nothing-marked': 'Nothing is marked yet.',
    'vote-other-options': 'The options have changed. Look at the vote again.',
    'vote-other-mark': 'This is not a mark that this vote counts.',
    'vote-too-many-dots': (f: Format, dots: number, given: number) =>
      `That makes ${f.number(given)} dots, but each person has ${f.number(dots)}.`,
    'vote-too-many-on-one': (f: Format, most: number, title: string) =>
      most === 1
        ? `Only one dot can go on "${title}".`
        : `At most ${f.number(most)} dots can go on "${title}".`,
    'vote-own-card': (_f: Format, title: string) =>
      `"${title}" is this person's own card. In this vote nobody votes for their own.`,
    'vote-points': (f: Format, title: string) =>
      `Points go from ${f.number(1)} to ${f.number(5)}: look at "${title}".`,
    'vote-too-few-points': (f: Format, left: number) =>
      `${f.number(100 - left)} points are given. Share out the other ${f.number(left)} as well.`,
    'vote-too-many-points': (f: Format, over: number) =>
      `${f.number(100 + over)} points are given. Take ${f.number(over)} back.`,
    'vote-two-answers': (_f: Format, title: string) =>
      `There are two answers to "${title}". Leave one.`,
    'vote-ranks-doubled': (f: Format, rank: number) =>
      `Two options have rank ${f.number(rank)}. Each rank is given once.`,
    'vote-ranks-gap': (f: Format, rank: number) =>
      `Rank ${f.number(rank)} is given to none. Ranks go on from ${f.number(1)} without a gap.`,
    'vote-half-placed': (_f: Format, title: string) =>
      `"${title}" needs both: how much it helps, and how much effort it takes.`,
    'vote-off-the-square': (f: Format, title: string) =>
      `Impact and effort go from ${f.number(0)} to ${f.number(100)}: look at "${title}".`,
    'vote-by-phone-already': (_f: Format, name: string) =>
      `${name} has voted by phone already. To count the paper instead, remove that ballot first.`,
    'vote-on-paper-already': (_f: Format, name: string) =>
      `${name} has voted on paper already. To vote here instead, ask the facilitator to remove the paper.`,
    'vote-phone-full': (f: Format, most: number) =>
      `${f.number(most)} people have voted on this phone under names that were typed. Vote on another phone, or ask the facilitator.`,
    'vote-paper-used': (_f: Format, label: string) =>
      `Paper ballot ${label} has been keyed in already. Look at the number again.`,
    'vote-no-hands':
      'Hands cannot be counted for this kind of vote. Use paper ballots or phones instead.',
    'vote-hands-of-nobody': 'Say first how many people showed their hands.',
    'vote-more-hands': (f: Format, title: string, hands: number, people: number) =>
      `"${title}" has ${f.number(hands)} hands, but only ${f.number(people)} people are counted.`,
    'vote-more-hands-than-dots': (f: Format, hands: number, dots: number) =>
      `That makes ${f.number(hands)} hands, but all these people together have ${f.number(dots)} dots.`,
  },
  {
    'vote-not-open': 'এই ভোট এখনো শুরু হয়নি।',
    'vote-closed': 'এই ভোট শেষ হয়েছে: আবার শুরু না করা পর্যন্ত আর কিছু গোনা হবে না।',
    'vote-opened': 'এই ভোট আগেই শুরু হয়েছে।',
    'vote-another-open': (_f: Format, title: string) =>
      title === ''
        ? 'আরেকটি ভোট এখনো চলছে। আগে সেটি শেষ করুন: একবারে একটি প্রশ্নেই ভোট হয়।'
        : `"${title}" ভোটটি এখনো চলছে। আগে সেটি শেষ করুন: একবারে একটি প্রশ্নেই ভোট হয়।`,
    'cards-hidden':
      'এই বোর্ডের কার্ড এখন লুকানো, ভোট শুরু হলে সবাই সেগুলো দেখে ফেলবে। আগে বোর্ডে কার্ডগুলো দেখান।',
    'vote-has-ballots':
      'ভোট পড়া শুরু হয়ে গেছে, তাই কীভাবে ও কিসে ভোট হচ্ছে তা আর বদলায় না। দরকার হলে নতুন একটি ভোট তৈরি করুন।',
    'vote-too-much': (f: Format, most: number, marks: number) =>
      `এতে প্রত্যেককে ${f.number(marks)}টি উত্তর দিতে হয়, অথচ একটি ফোন পাঠায় সর্বোচ্চ ${f.number(most)}টি। একই কথার কার্ড একসঙ্গে রাখুন, কয়েকটি বেছে নিন, বা ফোঁটায় ভোট নিন।`,
    'vote-nameless':
      'এই ভোট যে ফাইলে এসেছে তাতে কে ভোট দিয়েছেন তা আর লেখা নেই, তাই কেউ দুবার ভোট দিলে ধরা যাবে না। নতুন একটি ভোট তৈরি করুন।',
    'vote-no-options': 'ভোট দেওয়ার মতো এখনো কিছু নেই। আগে বিকল্প যোগ করুন।',
    'vote-one-option': 'বিকল্প মাত্র একটি। আগে আরেকটি যোগ করুন।',
    'vote-too-many-options': (f: Format, most: number) =>
      `একটি ভোটে সর্বোচ্চ ${f.number(most)}টি বিকল্প থাকতে পারে। একই কথার কার্ড একসঙ্গে রাখুন, নয়তো কয়েকটি বেছে নিন।`,
    'vote-board-without-cards': 'এর বোর্ডে এখনো কোনো কার্ড নেই। আগে কার্ড লিখুন, নয়তো বিকল্প যোগ করুন।',
    'vote-nothing-marked': 'এখনো কিছুই চিহ্নিত হয়নি।',
    'vote-other-options': 'বিকল্পগুলো বদলে গেছে। ভোটটি আবার দেখুন।',
    'vote-other-mark': 'এই ভোটে এমন চিহ্ন গোনা হয় না।',
    'vote-too-many-dots': (f: Format, dots: number, given: number) =>
      `মোট ${f.number(given)}টি ফোঁটা হয়েছে, কিন্তু প্রত্যেকের আছে ${f.number(dots)}টি।`,
    'vote-too-many-on-one': (f: Format, most: number, title: string) =>
      `"${title}"-এ সর্বোচ্চ ${f.number(most)}টি ফোঁটা দেওয়া যায়।`,
    'vote-own-card': (_f: Format, title: string) =>
      `"${title}" তাঁর নিজের কার্ড। এই ভোটে কেউ নিজের কার্ডে ভোট দেন না।`,
    'vote-points': (f: Format, title: string) =>
      `নম্বর ${f.number(1)} থেকে ${f.number(5)}: "${title}" দেখুন।`,
    'vote-too-few-points': (f: Format, left: number) =>
      `${f.number(100 - left)} নম্বর দেওয়া হয়েছে। বাকি ${f.number(left)} নম্বরও ভাগ করে দিন।`,
    'vote-too-many-points': (f: Format, over: number) =>
      `${f.number(100 + over)} নম্বর দেওয়া হয়েছে। ${f.number(over)} নম্বর কমান।`,
    'vote-two-answers': (_f: Format, title: string) => `"${title}"-এর উত্তর দুটি। একটি রাখুন।`,
    'vote-ranks-doubled': (f: Format, rank: number) =>
      `${f.number(rank)} নম্বর স্থান দুটি বিকল্প পেয়েছে। প্রতিটি স্থান একবারই দেওয়া যায়।`,
    'vote-ranks-gap': (f: Format, rank: number) =>
      `${f.number(rank)} নম্বর স্থান কেউ পায়নি। ${f.number(1)} থেকে পরপর স্থান দিন, মাঝে ফাঁক রাখবেন না।`,
    'vote-half-placed': (_f: Format, title: string) =>
      `"${title}"-এর দুটোই লাগবে: কতটা কাজে দেয়, আর কতটা খাটুনি লাগে।`,
    'vote-off-the-square': (f: Format, title: string) =>
      `ফল ও খাটুনি ${f.number(0)} থেকে ${f.number(100)}: "${title}" দেখুন।`,
    'vote-by-phone-already': (_f: Format, name: string) =>
      `${name} আগেই ফোনে ভোট দিয়েছেন। তার বদলে কাগজটি গুনতে হলে আগে ফোনের ভোটটি বাদ দিন।`,
    'vote-on-paper-already': (_f: Format, name: string) =>
      `${name} আগেই কাগজে ভোট দিয়েছেন। তার বদলে এখানে ভোট দিতে হলে সহায়ককে কাগজের ভোটটি বাদ দিতে বলুন।`,
    'vote-phone-full': (f: Format, most: number) =>
      `এই ফোনে নাম লিখে ${f.number(most)} জন ভোট দিয়েছেন। অন্য ফোনে ভোট দিন, নয়তো সহায়ককে বলুন।`,
    'vote-paper-used': (_f: Format, label: string) =>
      `${label} নম্বর কাগজ আগেই তোলা হয়েছে। নম্বরটি আবার দেখুন।`,
    'vote-no-hands': 'এই ধরনের ভোটে হাত গোনা যায় না। কাগজ বা ফোনে ভোট নিন।',
    'vote-hands-of-nobody': 'আগে বলুন কতজন হাত তুলেছেন।',
    'vote-more-hands': (f: Format, title: string, hands: number, people: number) =>
      `"${title}"-এ ${f.number(hands)}টি হাত, অথচ গোনা হয়েছে ${f.number(people)} জন।`,
    'vote-more-hands-than-dots': (f: Format, hands: number, dots: number) =>
      `মোট ${f.number(hands)}টি হাত হয়েছে, অথচ এই সবার মিলে ফোঁটা আছে ${f.number(dots)}টি।`,
  },
);
export type VoteFault = keyof (typeof voteFaults)['en'];
