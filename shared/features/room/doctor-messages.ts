// What the join doctor found, and what to do about it, in plain words.
import { catalogue, type Format } from '../../contract/catalogue.ts';
import type { LanAddress, LanFinding } from '../../contract/lan.ts';

export const doctorWords = catalogue(
  {
    look: 'Look at the network',
    again: 'Look again',
    looking: 'Looking',
    notYet: 'Uthan can look at the network and tell what may keep phones out.',
    allWell: 'Nothing is in the way, as far as this laptop can tell.',
    allWellHint:
      'A firewall that keeps phones out cannot be seen from here. If a phone does not come in: same Wi-Fi as this laptop, mobile data off, and http:// before the address.',
    found: (_f: Format, finding: LanFinding) =>
      ({
        'no-network': 'This laptop is in no network.',
        unreachable: 'The laptop does not reach itself by its own address: a firewall may stop it.',
        'nobody-came':
          'No phone has come yet. Either nobody has tried, or a firewall or the Wi-Fi itself keeps phones away.',
        'hotspot-full':
          'The hotspot of this laptop has nearly as many phones as it takes: about 8.',
        'mobile-data':
          'A phone has found the page and not stayed: somebody left it, or it prefers mobile data, as this Wi-Fi has no internet.',
      })[finding],
    /** The likeliest to help first, a line each. */
    steps: (_f: Format, finding: LanFinding) =>
      ({
        'no-network': [
          'Join the Wi-Fi of the house, or of a router you have brought. It needs no internet.',
          'Or make a hotspot of this laptop (Windows: Settings, Network, Mobile hotspot). About 8 phones fit on it.',
        ],
        unreachable: [
          'Windows: in Settings, Network, set this Wi-Fi to “Private network”.',
          'Windows: in Settings, Firewall, “Allow an app”, tick Uthan (or Node.js) for private networks.',
          'macOS: in System Settings, Network, Firewall, let Uthan accept connections.',
          'Then look again.',
        ],
        'nobody-came': [
          'Try with your own phone, on the same Wi-Fi, with mobile data off.',
          'Guest Wi-Fi often keeps its devices apart (“client isolation”): use the staff Wi-Fi, a router of your own, or a hotspot.',
          'Check the firewall of this laptop: the Wi-Fi must be a “Private network”.',
        ],
        'hotspot-full': [
          'Let each group share one phone: it says so itself, and the group writes on it together.',
          'Or bring a small Wi-Fi router: it takes 30 phones and more, and needs no internet.',
        ],
        'mobile-data': [
          'Ask people to switch mobile data off while they are in the room.',
          'Where the phone asks whether to stay on a Wi-Fi without internet: yes.',
        ],
      })[finding].join('\n'),
    addresses: 'Addresses of this laptop',
    addressesHint: 'Picture and address follow the one you choose, on the projector too.',
    kind: (_f: Format, kind: LanAddress['kind']) =>
      ({ wifi: 'Wi-Fi', ethernet: 'Cable', hotspot: 'Hotspot', other: 'Other' })[kind],
    likely: 'most likely right',
  },
  {
    look: 'নেটওয়ার্কটি দেখুন',
    again: 'আবার দেখুন',
    looking: 'দেখা হচ্ছে',
    notYet: 'উঠান নেটওয়ার্কটি দেখে বলতে পারে ফোন ঢুকতে কী বাধা থাকতে পারে।',
    allWell: 'ল্যাপটপ যতটা বুঝতে পারে, কোনো বাধা নেই।',
    allWellHint:
      'ফায়ারওয়াল ফোন আটকালে তা এখান থেকে দেখা যায় না। কোনো ফোন ঢুকতে না পারলে: ল্যাপটপের একই ওয়াই-ফাই, মোবাইল ডেটা বন্ধ, আর ঠিকানার আগে http://।',
    found: (_f: Format, finding: LanFinding) =>
      ({
        'no-network': 'ল্যাপটপটি কোনো নেটওয়ার্কে নেই।',
        unreachable: 'ল্যাপটপটি নিজের ঠিকানায় নিজেই পৌঁছাতে পারছে না: হয়তো ফায়ারওয়াল আটকাচ্ছে।',
        'nobody-came':
          'এখনো কোনো ফোন আসেনি। হয় কেউ চেষ্টা করেননি, নয়তো ফায়ারওয়াল বা ওয়াই-ফাই নিজেই ফোন আটকাচ্ছে।',
        'hotspot-full': 'ল্যাপটপের হটস্পটে প্রায় যত ফোন ধরে তত ফোন আছে: প্রায় ৮টি।',
        'mobile-data':
          'একটি ফোন পাতাটি পেয়েও থাকেনি: কেউ পাতাটি ছেড়ে গেছেন, নয়তো এই ওয়াই-ফাইয়ে ইন্টারনেট নেই বলে ফোনটি মোবাইল ডেটায় চলে গেছে।',
      })[finding],
    /** The likeliest to help first, a line each. */
    steps: (_f: Format, finding: LanFinding) =>
      ({
        'no-network': [
          'এখানকার ওয়াই-ফাইয়ে বা সঙ্গে আনা রাউটারে যুক্ত হোন। ইন্টারনেট লাগে না।',
          'অথবা এই ল্যাপটপকে হটস্পট বানান (উইন্ডোজ: Settings, Network, Mobile hotspot)। প্রায় ৮টি ফোন ধরে।',
        ],
        unreachable: [
          'উইন্ডোজ: Settings, Network-এ এই ওয়াই-ফাইকে “Private network” করুন।',
          'উইন্ডোজ: Settings, Firewall, “Allow an app”-এ Uthan (বা Node.js)-এর private ঘরে টিক দিন।',
          'ম্যাক: System Settings, Network, Firewall-এ Uthan-কে সংযোগ নিতে দিন।',
          'তারপর আবার দেখুন।',
        ],
        'nobody-came': [
          'নিজের ফোন দিয়ে চেষ্টা করুন: একই ওয়াই-ফাই, মোবাইল ডেটা বন্ধ।',
          'অতিথিদের ওয়াই-ফাই প্রায়ই যন্ত্রগুলোকে আলাদা রাখে (“client isolation”): কর্মীদের ওয়াই-ফাই, নিজের রাউটার বা হটস্পট ব্যবহার করুন।',
          'ল্যাপটপের ফায়ারওয়াল দেখুন: ওয়াই-ফাইটি “Private network” হতে হবে।',
        ],
        'hotspot-full': [
          'প্রতি দল একটি ফোন ভাগ করে নিক: ফোনেই তা বলা যায়, দল একসঙ্গে লেখে।',
          'অথবা ছোট একটি ওয়াই-ফাই রাউটার আনুন: ৩০টির বেশি ফোন নেয়, ইন্টারনেট লাগে না।',
        ],
        'mobile-data': [
          'ঘরে থাকার সময় সবাইকে মোবাইল ডেটা বন্ধ রাখতে বলুন।',
          'ইন্টারনেট ছাড়া ওয়াই-ফাইয়ে থাকবে কি না ফোন জানতে চাইলে: হ্যাঁ।',
        ],
      })[finding].join('\n'),
    addresses: 'ল্যাপটপের ঠিকানা',
    addressesHint: 'যেটি বাছবেন, ছবি ও ঠিকানা সেটিরই হবে, প্রজেক্টরেও।',
    kind: (_f: Format, kind: LanAddress['kind']) =>
      ({ wifi: 'ওয়াই-ফাই', ethernet: 'তার', hotspot: 'হটস্পট', other: 'অন্য' })[kind],
    likely: 'সম্ভবত এটিই',
  },
);
