// What the command line says.
import { catalogue, type Format } from '../../shared/contract/catalogue.ts';

export const nodeMessages = catalogue(
  {
    noElectron:
      'The desktop window cannot be had on this machine, so Uthan opens in your browser instead.',
    noDisplay: 'There is no screen here for a window, so Uthan runs without one.',
    fetchingElectron: 'Fetching the desktop window: this happens once and can take a minute.',
    open: (_f: Format, address: string) => `Uthan is at ${address}`,
    room: (_f: Format, seat: string, code: string, stage: string) =>
      `The room is open. Phones come in at ${seat} with the code ${code}; a stage at ${stage}`,
    howToStop: 'It stops with Ctrl+C. Everything is saved at every moment.',
    alreadyOpen: (_f: Format, address: string) => `Uthan is already running: ${address}`,
    restored: (_f: Format, kept: string) =>
      `The store was damaged and has been restored from the newest good backup. The damaged file is kept in ${kept}`,
    emptied: (_f: Format, kept: string) =>
      `The store was damaged and there was no backup, so Uthan begins empty. The damaged file is kept in ${kept}`,
    lost: (f: Format, count: number) =>
      `The last ${f.number(count)} changes are missing: the machine lost them, not Uthan.`,
    whole: 'The store, its journal and its backups are whole.',
    written: (_f: Format, path: string) => `Written: ${path}`,
    cannotRead: (_f: Format, path: string) => `This file cannot be read: ${path}`,
    cannotWrite: (_f: Format, path: string) => `This file cannot be written: ${path}`,
    noCommand: (_f: Format, name: string) => `There is no command "${name}".`,
    tooMuch: (_f: Format, word: string) => `"${word}" is one word too many.`,
    needs: (_f: Format, option: string) => `This needs ${option}.`,
    notJson: (_f: Format, path: string) => `This file does not hold JSON: ${path}`,
    badNumber: (f: Format, option: string, least: number, most: number) =>
      `${option} is a whole number from ${f.number(least)} to ${f.number(most)}.`,
    badSeconds: '--seconds is a number above 0, up to 3600.',
    nobodyInTable: 'No row of this table names a person.',
    tooMany: (f: Format, most: number) => `At most ${f.number(most)} people can be dealt at once.`,
    cannotBalance: (_f: Format, name: string, known: string) =>
      `"${name}" cannot be balanced. What can: ${known}.`,
    person: (f: Format, person: number) => `person ${f.number(person)}`,
    group: (f: Format, group: number) => `group ${f.number(group)}`,
    nothingFound: (f: Format, rounds: number) =>
      rounds === 1
        ? 'No arrangement was found that keeps every rule; none is proved to be impossible.'
        : `No arrangement of ${f.number(rounds)} rounds was found that keeps every rule; none is proved to be impossible.`,
    badPort: 'A port is a whole number from 0 to 65535.',
    usage: `Uthan: plan, run and record a workshop on one laptop.

  uthan start                       open the app: its window, or else your browser
  uthan serve [--port N] [--no-open] [--json]
                                    serve the app on this machine and open the browser;
                                    --json prints one line with the addresses when ready
  uthan serve --room --workshop ID [--room-port N] [--json]
                                    the same, with the workshop's room open on the network:
                                    after a crash the same room, with the same code
  uthan sample                      add the two sample workshops; prints id and title
  uthan list                        print every workshop's id and title
  uthan export --workshop ID --format docx|pdf|html|md|xlsx|csv|ics|pptx|uthan
               [--redacted] [--language en|bn] [--paper minutes|report]
               [--table NAME] [--notes] --out PATH
                                    write a workshop: its report or short minutes (docx,
                                    pdf, html, md), slides (pptx), all tables (xlsx, csv),
                                    its calendar (ics), or the whole of it (uthan);
                                    --redacted names nobody on its list of people
                                    csv writes a folder, or a zip or one text where PATH
                                    ends so; --table is one of agenda, report, groups,
                                    people, cards, votes, plans, panel, follow-up,
                                    evaluation, captures and files
                                    --notes puts private notes into the agenda
  uthan import FILE                 bring in a .uthan file; prints id and title
  uthan check                       check the store, its journal and its backups
  uthan groups solve --in FILE [--seconds S] [--seed N]
                                    deal people into groups: FILE is a grp/1 problem, or a
                                    table of people with --groups N [--rounds N]
                                    [--balance sex,organisation]; prints JSON
  uthan groups repair --in FILE --previous FILE [--moves N]
                                    put an arrangement right with the fewest moves, and up
                                    to N further ones that make it better; prints JSON

  --data DIR    the data folder (otherwise UTHAN_DATA, otherwise your own)
  --help        this page

Exit codes: 0 done, 1 refused with a sentence, 2 wrong usage.`,
  },
  {
    noElectron: 'এই যন্ত্রে ডেস্কটপ জানালা পাওয়া যাচ্ছে না, তাই উঠান আপনার ব্রাউজারে খুলছে।',
    noDisplay: 'এখানে জানালার জন্য কোনো পর্দা নেই, তাই উঠান জানালা ছাড়াই চলছে।',
    fetchingElectron: 'ডেস্কটপ জানালা আনা হচ্ছে: এটি একবারই হয়, মিনিটখানেক লাগতে পারে।',
    open: (_f: Format, address: string) => `উঠান আছে এখানে: ${address}`,
    room: (_f: Format, seat: string, code: string, stage: string) =>
      `ঘর খোলা। ফোন ঢুকবে ${seat} ঠিকানায়, কোড ${code}; পর্দা আছে ${stage}`,
    howToStop: 'Ctrl+C চাপলে থামবে। সবকিছু সব সময় সংরক্ষিত থাকে।',
    alreadyOpen: (_f: Format, address: string) => `উঠান আগে থেকেই চলছে: ${address}`,
    restored: (_f: Format, kept: string) =>
      `ভাণ্ডারটি নষ্ট ছিল, সবচেয়ে নতুন ভালো ব্যাকআপ থেকে ফিরিয়ে আনা হয়েছে। নষ্ট ফাইলটি রাখা আছে: ${kept}`,
    emptied: (_f: Format, kept: string) =>
      `ভাণ্ডারটি নষ্ট ছিল এবং কোনো ব্যাকআপ ছিল না, তাই উঠান খালি অবস্থায় শুরু হচ্ছে। নষ্ট ফাইলটি রাখা আছে: ${kept}`,
    lost: (f: Format, count: number) =>
      `শেষ ${f.number(count)}টি পরিবর্তন নেই: যন্ত্র সেগুলো হারিয়েছে, উঠান নয়।`,
    whole: 'ভাণ্ডার, তার জার্নাল ও ব্যাকআপ সব অক্ষত।',
    written: (_f: Format, path: string) => `লেখা হয়েছে: ${path}`,
    cannotRead: (_f: Format, path: string) => `ফাইলটি পড়া যাচ্ছে না: ${path}`,
    cannotWrite: (_f: Format, path: string) => `ফাইলটি লেখা যাচ্ছে না: ${path}`,
    noCommand: (_f: Format, name: string) => `"${name}" নামে কোনো নির্দেশ নেই।`,
    tooMuch: (_f: Format, word: string) => `"${word}" শব্দটি বাড়তি।`,
    needs: (_f: Format, option: string) => `এর জন্য ${option} লাগবে।`,
    notJson: (_f: Format, path: string) => `এই ফাইলে JSON নেই: ${path}`,
    badNumber: (f: Format, option: string, least: number, most: number) =>
      `${option} হলো ${f.number(least)} থেকে ${f.number(most)} পর্যন্ত একটি পূর্ণ সংখ্যা।`,
    badSeconds: '--seconds হলো ০-র বেশি, সর্বোচ্চ ৩৬০০।',
    nobodyInTable: 'এই সারণির কোনো সারিতে মানুষের নাম নেই।',
    tooMany: (f: Format, most: number) => `একবারে সর্বোচ্চ ${f.number(most)} জনকে ভাগ করা যায়।`,
    cannotBalance: (_f: Format, name: string, known: string) =>
      `"${name}" সমানভাবে ভাগ করা যায় না। যা যায়: ${known}।`,
    person: (f: Format, person: number) => `ব্যক্তি ${f.number(person)}`,
    group: (f: Format, group: number) => `দল ${f.number(group)}`,
    nothingFound: (f: Format, rounds: number) =>
      rounds === 1
        ? 'সব নিয়ম মানে এমন ভাগ পাওয়া যায়নি; অসম্ভব বলেও প্রমাণ হয়নি।'
        : `${f.number(rounds)} পর্বের এমন ভাগ পাওয়া যায়নি যা সব নিয়ম মানে; অসম্ভব বলেও প্রমাণ হয়নি।`,
    badPort: 'পোর্ট হলো ০ থেকে ৬৫৫৩৫ পর্যন্ত একটি পূর্ণ সংখ্যা।',
    usage: `উঠান: একটি ল্যাপটপেই কর্মশালার পরিকল্পনা, পরিচালনা ও লিপিবদ্ধ করা।

  uthan start                       অ্যাপ খোলে: নিজের জানালায়, নয়তো আপনার ব্রাউজারে
  uthan serve [--port N] [--no-open] [--json]
                                    এই যন্ত্রে অ্যাপ চালায় ও ব্রাউজার খোলে;
                                    --json দিলে তৈরি হলে ঠিকানাসহ এক লাইন ছাপে
  uthan serve --room --workshop ID [--room-port N] [--json]
                                    একই, সঙ্গে নেটওয়ার্কে কর্মশালার ঘর খোলা থাকে;
                                    হঠাৎ বন্ধ হয়ে গেলে পরে একই ঘর, একই কোডে
  uthan sample                      দুটি নমুনা কর্মশালা যোগ করে; পরিচয় ও শিরোনাম ছাপে
  uthan list                        সব কর্মশালার পরিচয় ও শিরোনাম ছাপে
  uthan export --workshop ID --format docx|pdf|html|md|xlsx|csv|ics|pptx|uthan
               [--redacted] [--language en|bn] [--paper minutes|report]
               [--table NAME] [--notes] --out PATH
                                    কর্মশালা ফাইলে লেখে: প্রতিবেদন বা সংক্ষিপ্ত কার্যবিবরণী
                                    (docx, pdf, html, md), স্লাইড (pptx), সব সারণি
                                    (xlsx, csv), ক্যালেন্ডার (ics), বা পুরো কর্মশালা (uthan);
                                    --redacted দিলে তালিকার কারও নাম থাকে না
                                    csv একটি ফোল্ডার লেখে; PATH-এর শেষে zip বা csv
                                    থাকলে সেই রকম; --table এগুলোর একটি: agenda, report,
                                    groups, people, cards, votes, plans, panel, follow-up,
                                    evaluation, captures, files
                                    --notes দিলে কর্মসূচিতে ব্যক্তিগত নোট থাকে
  uthan import FILE                 .uthan ফাইল আনে; পরিচয় ও শিরোনাম ছাপে
  uthan check                       ভাণ্ডার, জার্নাল ও ব্যাকআপ পরীক্ষা করে
  uthan groups solve --in FILE [--seconds S] [--seed N]
                                    মানুষকে দলে ভাগ করে: FILE একটি grp/1 সমস্যা, অথবা
                                    মানুষের সারণি, সঙ্গে --groups N [--rounds N]
                                    [--balance sex,organisation]; JSON ছাপে
  uthan groups repair --in FILE --previous FILE [--moves N]
                                    সবচেয়ে কম বদলে ভাগ ঠিক করে, আরও ভালো হলে বাড়তি
                                    সর্বোচ্চ N বদল; JSON ছাপে

  --data DIR    ডেটা ফোল্ডার (নইলে UTHAN_DATA, নইলে আপনার নিজের)
  --help        এই পাতা

সমাপ্তি সংকেত: 0 হয়েছে, 1 কারণসহ প্রত্যাখ্যাত, 2 ভুল ব্যবহার।`,
  },
);
