// What the help card says beside how phones come in, in the workshop's language; and, on the desk,
// what is said around it.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const cardWords = catalogue(
  {
    card: 'Help card',
    hint: 'One for each table. It carries the address and the code that the room has now; write the name of the Wi-Fi here, or with a pen.',
    back: 'Back to the people',
    print: 'Print',
    closedTitle: 'The room is closed',
    closedText:
      'The card carries the address and the code of the open room. Open it first: the door in the bar above.',
    wifi: 'Wi-Fi',
    password: 'Password',
    pickName: 'Pick your name from the list, or type it. That is all.',
    notWorking: 'If it does not work',
    searches: (_f: Format, address: string) =>
      `The phone searches instead of opening: type http:// before the address, as in http://${address}`,
    nothingOpens:
      'Nothing opens: check that the phone is on this Wi-Fi, and switch mobile data off while you are here.',
    noInternet:
      'The phone says that this Wi-Fi has no internet: choose to stay connected. None is needed.',
    wrongCode:
      'The code is not taken: look at the projector, it may be a new one. There is no zero and no letter O in it.',
    askHelp:
      'Still nothing: share a phone with a neighbour, or write on paper. It counts the same.',
    listens:
      'This Wi-Fi is not secret: somebody on it could read along. Write nothing here that must stay private.',
  },
  {
    card: 'সহায়তা কার্ড',
    hint: 'প্রতি টেবিলে একটি। এতে ঘরের এখনকার ঠিকানা ও কোড থাকে; ওয়াই-ফাইয়ের নাম এখানে লিখুন, নয়তো কলমে।',
    back: 'অংশগ্রহণকারীতে ফিরুন',
    print: 'ছাপুন',
    closedTitle: 'ঘরটি বন্ধ',
    closedText: 'কার্ডে খোলা ঘরের ঠিকানা ও কোড থাকে। আগে ঘরটি খুলুন: ওপরের দণ্ডে দরজার চিহ্ন।',
    wifi: 'ওয়াই-ফাই',
    password: 'পাসওয়ার্ড',
    pickName: 'তালিকা থেকে নিজের নাম বেছে নিন, নয়তো লিখুন। ব্যস, হয়ে গেল।',
    notWorking: 'কাজ না হলে',
    searches: (_f: Format, address: string) =>
      `পাতা না খুলে ফোন যদি খোঁজ করে: ঠিকানার আগে http:// লিখুন, যেমন http://${address}`,
    nothingOpens:
      'কিছুই না খুললে: ফোনটি এই ওয়াই-ফাইয়ে আছে কি না দেখুন, আর এখানে থাকার সময় মোবাইল ডেটা বন্ধ রাখুন।',
    noInternet: 'ফোন যদি বলে এই ওয়াই-ফাইয়ে ইন্টারনেট নেই: সংযুক্ত থাকুন বেছে নিন। ইন্টারনেট লাগে না।',
    wrongCode: 'কোড না নিলে: পর্দায় দেখুন, কোড বদলে থাকতে পারে। এতে শূন্য বা O অক্ষর থাকে না।',
    askHelp: 'তবু না হলে: পাশের জনের ফোন ব্যবহার করুন, নয়তো কাগজে লিখুন। দুটোই সমান গণ্য হয়।',
    listens: 'এই ওয়াই-ফাই গোপন নয়: এতে থাকা কেউ লেখাগুলো পড়তে পারে। গোপন রাখার মতো কিছু এখানে লিখবেন না।',
  },
);
