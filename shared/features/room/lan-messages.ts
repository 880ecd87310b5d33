// What the desk says about the room on the network: opening it, and how it is kept.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const lanWords = catalogue(
  {
    room: 'Room',
    panel: 'Phones in the room',
    stateClosed: 'Room: closed to phones',
    stateOpen: (f: Format, connected: number, joined: number) =>
      `Room: open, ${f.number(connected)} of ${f.number(joined)} phones connected`,
    stateLocked: 'locked',
    stateWaiting: (f: Format, count: number) => `${f.number(count)} waiting to be let in`,
    stateUnread: (f: Format, count: number) =>
      count === 1 ? '1 unread message' : `${f.number(count)} unread messages`,
    closedTitle: 'The room is closed to phones',
    closedText:
      'Open it, and people on the same Wi-Fi come in with their phones: they write cards, vote, ask to speak and send you messages. Whoever has no phone writes on paper; nothing needs one.',
    open: 'Open the room',
    crashedTitle: 'The room was open when Uthan stopped',
    crashedText:
      'Open it again, and it is the same room: same address, same code. The phones come back by themselves, with what was written on them meanwhile.',
    openAgain: 'Open it again',
    elsewhere: (_f: Format, title: string) =>
      `The room of another workshop is open: ${title}. Only one can be.`,
    closeThat: 'Close that room',
    listens: 'A network like this is not secret: whoever is on it could read what phones send.',
    neverSent: 'Your files, exports, settings and private notes never go over it.',
    wayIn: 'How phones come in',
    code: 'Code',
    noAddress: 'This laptop is in no network, so no phone can reach it yet.',
    noAddressHelp: 'What to do',
    helpCard: 'Help card to print',
    lock: 'Lock: nobody new comes in',
    approve: 'I let in each one myself',
    close: 'Close the room',
    closed: 'The room is closed. Opened again, it has a new code.',
    stage: 'Projector on another device',
    stageHint: (f: Format, count: number) =>
      count === 0
        ? 'Open this address in any browser on this Wi-Fi, and type the code there.'
        : count === 1
          ? '1 further device shows the projector now.'
          : `${f.number(count)} further devices show the projector now.`,
    here: 'Here',
    messages: 'Messages',
    check: 'If phones cannot come in',
    parts: 'Parts of the room',
    rehearsed:
      'A rehearsal is on, and phones stay in the real workshop. End the rehearsal to let people in, or to read what they write.',
  },
  {
    room: 'ঘর',
    panel: 'ঘরে ফোন',
    stateClosed: 'ঘর: ফোনের জন্য বন্ধ',
    stateOpen: (f: Format, connected: number, joined: number) =>
      `ঘর: খোলা, ${f.number(joined)}টির মধ্যে ${f.number(connected)}টি ফোন যুক্ত`,
    stateLocked: 'তালা দেওয়া',
    stateWaiting: (f: Format, count: number) => `${f.number(count)} জন ঢোকার অপেক্ষায়`,
    stateUnread: (f: Format, count: number) => `${f.number(count)}টি না-পড়া বার্তা`,
    closedTitle: 'ঘরটি ফোনের জন্য বন্ধ',
    closedText:
      'খুললে একই ওয়াই-ফাইয়ের সবাই নিজের ফোন দিয়ে ঢুকতে পারেন: কার্ড লেখেন, ভোট দেন, বলার সুযোগ চান, আপনাকে বার্তা পাঠান। যাঁর ফোন নেই তিনি কাগজে লেখেন; কোনো কিছুতেই ফোন লাগে না।',
    open: 'ঘর খুলুন',
    crashedTitle: 'উঠান থেমে যাওয়ার সময় ঘরটি খোলা ছিল',
    crashedText:
      'আবার খুললে সেই ঘরটিই: একই ঠিকানা, একই কোড। ফোনগুলো নিজেরাই ফিরে আসে, ইতিমধ্যে যা লেখা হয়েছে তা-সহ।',
    openAgain: 'আবার খুলুন',
    elsewhere: (_f: Format, title: string) =>
      `অন্য একটি কর্মশালার ঘর খোলা আছে: ${title}। একসঙ্গে একটিই খোলা থাকতে পারে।`,
    closeThat: 'ওই ঘরটি বন্ধ করুন',
    listens: 'এমন নেটওয়ার্ক গোপন নয়: এতে থাকা কেউ ফোন থেকে পাঠানো লেখা পড়তে পারে।',
    neverSent: 'আপনার ফাইল, রপ্তানি, সেটিংস ও ব্যক্তিগত নোট কখনো এর ওপর দিয়ে যায় না।',
    wayIn: 'ফোন যেভাবে ঢোকে',
    code: 'কোড',
    noAddress: 'ল্যাপটপটি কোনো নেটওয়ার্কে নেই, তাই কোনো ফোন এখনো পৌঁছাতে পারবে না।',
    noAddressHelp: 'কী করবেন',
    helpCard: 'ছাপার জন্য সহায়তা কার্ড',
    lock: 'তালা: নতুন কেউ ঢুকবেন না',
    approve: 'প্রত্যেককে আমি নিজে ঢুকতে দেব',
    close: 'ঘর বন্ধ করুন',
    closed: 'ঘরটি বন্ধ। আবার খুললে নতুন কোড হবে।',
    stage: 'অন্য যন্ত্রে প্রজেক্টর',
    stageHint: (f: Format, count: number) =>
      count === 0
        ? 'এই ওয়াই-ফাইয়ের যেকোনো ব্রাউজারে ঠিকানাটি খুলে সেখানে কোডটি লিখুন।'
        : `এখন আরও ${f.number(count)}টি যন্ত্রে প্রজেক্টরের ছবি দেখা যাচ্ছে।`,
    here: 'ঘরে আছেন',
    messages: 'বার্তা',
    check: 'ফোন ঢুকতে না পারলে',
    parts: 'ঘরের অংশ',
    rehearsed: 'এখন মহড়া চলছে, ফোনগুলো আসল কর্মশালাতেই আছে। কাউকে ঢুকতে দিতে বা তাঁদের লেখা পড়তে মহড়া শেষ করুন।',
  },
);
