// What the projector says about coming in with a phone, in the workshop's language.
import { catalogue } from '../../contract/catalogue.ts';

export const wayInWords = catalogue(
  {
    title: 'Come in with your phone',
    sameWifi: 'Join the same Wi-Fi as the laptop.',
    scan: 'Scan the picture with the camera, or type this address:',
    typeCode: 'If it asks, type the code:',
    code: 'Code',
    noPhone: 'No phone? Everything works without one.',
    closed: 'The room is closed to phones for now.',
    picture: 'QR code for phones',
  },
  {
    title: 'ফোন দিয়ে যোগ দিন',
    sameWifi: 'ল্যাপটপ যে ওয়াই-ফাইয়ে আছে, ফোনটিও সেটিতে যুক্ত করুন।',
    scan: 'ক্যামেরা দিয়ে ছবিটি স্ক্যান করুন, নয়তো এই ঠিকানা লিখুন:',
    typeCode: 'কোড চাইলে এটি লিখুন:',
    code: 'কোড',
    noPhone: 'ফোন নেই? ফোন ছাড়াও সব করা যায়।',
    closed: 'ফোনের জন্য ঘর এখন বন্ধ।',
    picture: 'ফোনের জন্য QR কোড',
  },
);
