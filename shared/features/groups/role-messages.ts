// What is said of roles: dealing them, giving them, taking them.
import { catalogue } from '../../contract/catalogue.ts';

export const roleWords = catalogue(
  {
    roles: 'Roles',
    used: 'Roles that each group has',
    deal: 'Deal roles',
    dealTip:
      'Over all rounds to come: nobody twice before everybody had one where that is possible, women and men alike',
    dealtAlready: 'Roles of the rounds to come are dealt anew.',
    hostsStay: 'The hosts of the tables keep moderating.',
    dealt: 'The roles are dealt.',
    make: (_f, role: string) => `Make ${role.toLowerCase()}`,
    noLonger: (_f, role: string) => `No longer ${role.toLowerCase()}`,
  },
  {
    roles: 'দায়িত্ব',
    used: 'প্রতি দলে যে যে দায়িত্ব থাকবে',
    deal: 'দায়িত্ব ভাগ করুন',
    dealTip: 'সামনের সব পর্বে: সম্ভব হলে সবাই একবার পাওয়ার আগে কেউ দুবার নন, নারী-পুরুষ সমান হারে',
    dealtAlready: 'সামনের পর্বগুলোর দায়িত্ব নতুন করে ভাগ হবে।',
    hostsStay: 'টেবিলের আয়োজকেরাই সঞ্চালক থাকবেন।',
    dealt: 'দায়িত্ব ভাগ করা হয়েছে।',
    make: (_f, role: string) => `${role} করুন`,
    noLonger: (_f, role: string) => `${role} আর নন`,
  },
);
