// Everything main may refuse, each with a sentence a person can act on.
import { voteFaults } from '../features/vote/fault-messages.ts';
import { catalogue, type Format } from './catalogue.ts';

export const refusals = catalogue(
  {
    malformed: (_f: Format, field: string) =>
      field
        ? `This cannot be kept as it is: check "${field}".`
        : 'This cannot be read. Nothing was changed.',
    'unknown-command': 'This version of Uthan does not know that command.',
    'not-allowed': 'This screen is not allowed to do that.',
    gone: 'It has been deleted meanwhile. Undo brings it back.',
    exists: 'It is there already.',
    conflict: 'Somebody else has changed this meanwhile. Both texts are kept: choose one.',
    'in-use': 'Something made later depends on it, so it stays.',
    'not-saved':
      'The disk is full or cannot be written: this is not saved. Free some space; Uthan keeps trying.',
    'nothing-to-undo': 'There is nothing to undo.',
    'nothing-to-redo': 'There is nothing to redo.',
    'changed-since': 'It was changed by somebody else since, so it is left as it is.',
    'nothing-running': 'No item is on the clock.',
    'no-next': 'That was the last item.',
    'no-previous': 'This is the first item.',
    'nothing-prepared': 'No scene is prepared. Prepare one first, then cut to it.',
    'repair-outdated':
      'The day has moved on since this was worked out. Look at the plans again and choose.',
    'no-groups': 'Make at least one group first.',
    'round-held': 'That round was held: who met in it stays as it was.',
    rehearsing: 'A rehearsal is on, and nothing of it is kept. End the rehearsal first.',
    'rehearsal-over': 'The rehearsal is over: this was not kept.',
    'clock-running':
      'Something is on the clock. Stop it first: a rehearsal takes over every screen.',
    'no-groups-left': 'All groups have had their turn.',
    'nobody-waits': 'Nobody is waiting to speak.',
    'wrong-version': 'This page is from another version of Uthan. Load it again.',
    'bad-token': 'This address is no longer valid. Open Uthan again.',
    'seat-removed': 'The facilitator has taken this phone out of the room.',
    'seat-waits': 'The facilitator has not let you in yet.',
    'unread-messages': 'The facilitator has not read your other messages yet. Wait a little.',
    'newer-file': 'This file was made by a newer version of Uthan. Update Uthan to open it.',
    'damaged-file': 'This is not a whole Uthan file. Nothing was brought in.',
    'too-large': (f: Format, megabytes: number) =>
      `This is larger than Uthan takes (${f.number(megabytes)} MB).`,
    'not-a-table':
      'This is neither a workbook (XLSX) nor a CSV file that can be read. Open it in Excel or LibreOffice and save it again as one of them; or copy the rows and paste them.',
    'empty-table': 'There is nothing in this table.',
    'too-many-rows': (f: Format, rows: number, columns: number) =>
      `This table has more than ${f.number(rows)} rows or ${f.number(columns)} columns. Divide it and import the parts one by one.`,
    'already-open':
      'Uthan is already running on this data folder. Use its window, or close it first.',
    'cannot-open': (_f: Format, folder: string) =>
      `Uthan cannot use its data folder, ${folder}. Check that the disk is not full and that you may write to that folder.`,
    'unknown-workshop': 'There is no workshop with that id.',
    'no-pdf':
      'No browser was found that can make the PDF. Install Chromium or Chrome, or print the page to PDF.',
    ...voteFaults.en,
    unexpected: 'Something went wrong in Uthan. Nothing was changed; it is in the log.',
  },
  {
    malformed: (_f: Format, field: string) =>
      field ? `এভাবে রাখা যায় না: "${field}" দেখুন।` : 'এটি পড়া গেল না। কিছুই বদলায়নি।',
    'unknown-command': 'উঠানের এই সংস্করণ এই নির্দেশ চেনে না।',
    'not-allowed': 'এই পর্দা থেকে এটি করা যায় না।',
    gone: 'এটি ইতিমধ্যে মুছে ফেলা হয়েছে। পূর্বাবস্থায় ফেরালে ফিরে আসবে।',
    exists: 'এটি আগে থেকেই আছে।',
    conflict: 'ইতিমধ্যে অন্য কেউ এটি বদলেছেন। দুটি লেখাই রাখা আছে: একটি বেছে নিন।',
    'in-use': 'পরে করা কিছু এর ওপর নির্ভর করে, তাই এটি থাকছে।',
    'not-saved': 'ডিস্ক ভরা বা লেখা যাচ্ছে না: এটি সংরক্ষিত হয়নি। জায়গা খালি করুন; উঠান চেষ্টা চালিয়ে যাবে।',
    'nothing-to-undo': 'ফেরানোর মতো কিছু নেই।',
    'nothing-to-redo': 'আবার করার মতো কিছু নেই।',
    'changed-since': 'এরপর অন্য কেউ এটি বদলেছেন, তাই যেমন আছে তেমনই থাকল।',
    'nothing-running': 'ঘড়িতে কোনো বিষয় চলছে না।',
    'no-next': 'এটাই ছিল শেষ বিষয়।',
    'no-previous': 'এটাই প্রথম বিষয়।',
    'nothing-prepared': 'কোনো দৃশ্য প্রস্তুত নেই। আগে একটি প্রস্তুত করুন, তারপর সেটিতে যান।',
    'repair-outdated': 'এটি হিসাব করার পর দিন এগিয়ে গেছে। প্রস্তাবগুলো আবার দেখে বেছে নিন।',
    'no-groups': 'আগে অন্তত একটি দল তৈরি করুন।',
    'round-held': 'ওই পর্ব হয়ে গেছে: কে কার সঙ্গে ছিলেন, তা আর বদলায় না।',
    rehearsing: 'মহড়া চলছে, এর কিছুই রাখা হয় না। আগে মহড়া শেষ করুন।',
    'rehearsal-over': 'মহড়া শেষ হয়ে গেছে: এটি রাখা হয়নি।',
    'clock-running': 'ঘড়িতে কিছু একটা চলছে। আগে সেটি থামান: মহড়া সব পর্দা নিয়ে নেয়।',
    'no-groups-left': 'সব দলের পালা শেষ হয়েছে।',
    'nobody-waits': 'কেউ বলার অপেক্ষায় নেই।',
    'wrong-version': 'এই পাতা উঠানের অন্য সংস্করণের। আবার লোড করুন।',
    'bad-token': 'এই ঠিকানা আর চলে না। উঠান আবার খুলুন।',
    'seat-removed': 'সঞ্চালক এই ফোনটিকে ঘর থেকে সরিয়ে দিয়েছেন।',
    'seat-waits': 'সঞ্চালক এখনো আপনাকে ঢুকতে দেননি।',
    'unread-messages': 'সঞ্চালক আপনার আগের বার্তাগুলো এখনো পড়েননি। একটু অপেক্ষা করুন।',
    'newer-file': 'ফাইলটি উঠানের নতুনতর সংস্করণে তৈরি। খুলতে উঠান হালনাগাদ করুন।',
    'damaged-file': 'এটি সম্পূর্ণ উঠান ফাইল নয়। কিছুই আনা হয়নি।',
    'too-large': (f: Format, megabytes: number) =>
      `উঠান যতটা নেয় এটি তার চেয়ে বড় (${f.number(megabytes)} মেগাবাইট)।`,
    'not-a-table':
      'এটি পড়ার মতো ওয়ার্কবুক (XLSX) বা CSV ফাইল নয়। Excel বা LibreOffice-এ খুলে এর যেকোনো একটি হিসেবে আবার সংরক্ষণ করুন; অথবা সারিগুলো কপি করে পেস্ট করুন।',
    'empty-table': 'এই সারণিতে কিছু নেই।',
    'too-many-rows': (f: Format, rows: number, columns: number) =>
      `এই সারণিতে ${f.number(rows)}টির বেশি সারি বা ${f.number(columns)}টির বেশি কলাম আছে। ভাগ করে একটির পর একটি আমদানি করুন।`,
    'already-open': 'এই ডেটা ফোল্ডারে উঠান আগে থেকেই চলছে। সেই জানালা ব্যবহার করুন, নয়তো আগে সেটি বন্ধ করুন।',
    'cannot-open': (_f: Format, folder: string) =>
      `উঠান তার ডেটা ফোল্ডার ${folder} ব্যবহার করতে পারছে না। দেখুন ডিস্ক ভরা কি না, আর ফোল্ডারটিতে লেখার অনুমতি আপনার আছে কি না।`,
    'unknown-workshop': 'এই পরিচয়ের কোনো কর্মশালা নেই।',
    'no-pdf': 'PDF বানানোর মতো ব্রাউজার পাওয়া যায়নি। Chromium বা Chrome বসান, অথবা পাতাটি PDF হিসেবে ছাপুন।',
    ...voteFaults.bn,
    unexpected: 'উঠানে কিছু একটা গোলমাল হয়েছে। কিছুই বদলায়নি; লগে লেখা আছে।',
  },
);
export type RefusalCode = keyof (typeof refusals)['en'];
