// The steps of the method, as the desk names them and says what each of them asks and locks.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const methodWords = catalogue(
  {
    method: 'Step by step',
    writeInside: 'Write S, W',
    writeOutside: 'Write O, T',
    free: 'Free work',
    freeTip: 'No step is on: everything can be done.',
    begin: (_f: Format, step: string) => `Begin: ${step}`,
    otherStep: 'Another step',
    next: (_f: Format, step: string) => `Next: ${step}`,
    endMethod: 'End: free work',
    minutes: 'Minutes for each step; 0: no clock',
    left: 'Left of the step',
    timeUp: 'Time is up',
    moreTime: 'One minute more',
    lessTime: 'One minute less',
    stopClock: 'Stop the clock of the step',
    hide: 'Hide cards',
    reveal: 'Reveal cards',
    hiddenTip: 'Hidden: the room sees no card but its own.',
    open: 'Open to phones',
    isOpen: 'Open to phones',
    openTip: 'Phones in the room see the board, and write on it where the step lets them.',
  },
  {
    method: 'ধাপে ধাপে',
    writeInside: 'লেখা: সবলতা, দুর্বলতা',
    writeOutside: 'লেখা: সুযোগ, ঝুঁকি',
    free: 'মুক্ত কাজ',
    freeTip: 'কোনো ধাপ চলছে না: সবই করা যায়।',
    begin: (_f: Format, step: string) => `শুরু: ${step}`,
    otherStep: 'অন্য ধাপ',
    next: (_f: Format, step: string) => `পরের ধাপ: ${step}`,
    endMethod: 'শেষ: মুক্ত কাজ',
    minutes: 'প্রতিটি ধাপের মিনিট; ০: ঘড়ি নেই',
    left: 'ধাপের বাকি সময়',
    timeUp: 'সময় শেষ',
    moreTime: 'এক মিনিট বেশি',
    lessTime: 'এক মিনিট কম',
    stopClock: 'ধাপের ঘড়ি থামান',
    hide: 'কার্ড লুকান',
    reveal: 'কার্ড দেখান',
    hiddenTip: 'লুকানো: প্রত্যেকে শুধু নিজের কার্ড দেখেন।',
    open: 'ফোনের জন্য খুলুন',
    isOpen: 'ফোনের জন্য খোলা',
    openTip: 'ঘরের ফোনে বোর্ড দেখা যায়; যে ধাপে লেখা যায়, তখন লেখাও যায়।',
  },
);

export const phaseNames = catalogue(
  {
    brief: 'Brief',
    writing: 'Silent writing',
    'round-robin': 'Round robin',
    cluster: 'Cluster',
    vote: 'Vote',
    merge: 'Merge',
    lessons: 'Lessons',
  },
  {
    brief: 'বুঝিয়ে বলা',
    writing: 'নীরবে লেখা',
    'round-robin': 'পালা করে বলা',
    cluster: 'গোছানো',
    vote: 'ভোট',
    merge: 'মেলানো',
    lessons: 'শিক্ষা',
  },
);

/** What a step asks of the room, and what it locks. */
export const phaseNotes = catalogue(
  {
    brief: 'Say what the question is and how it will be worked on. Nothing is locked.',
    writing: 'Everybody writes in silence; cards are not stacked yet.',
    'round-robin': 'Each in turn says one card. Phones only read.',
    cluster: 'Cards are moved and stacked, and not rewritten. Phones only read.',
    vote: 'Cards stay as they are while the room votes.',
    merge: 'The groups’ boards come together. Phones only read.',
    lessons: 'Only lessons and recommendations are written.',
  },
  {
    brief: 'প্রশ্নটি কী আর কাজ কীভাবে হবে, বলুন। সবই করা যায়।',
    writing: 'সবাই নীরবে লেখেন; এখনো গোছা করা নয়।',
    'round-robin': 'পালা করে একজন একটি কার্ড বলেন। ফোনে শুধু পড়া যায়।',
    cluster: 'কার্ড সরানো ও গোছা করা হয়, নতুন করে লেখা নয়। ফোনে শুধু পড়া যায়।',
    vote: 'ভোট চলার সময় কার্ড যেমন আছে তেমনই থাকে।',
    merge: 'সব দলের বোর্ড এক হয়। ফোনে শুধু পড়া যায়।',
    lessons: 'শুধু শিক্ষণীয় বিষয় ও সুপারিশ লেখা হয়।',
  },
);
