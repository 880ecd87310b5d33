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
    stageCode: 'Code of the projector',
    stageCodeHint: "It stands on the facilitator's laptop, under Room.",
    stageCodeWrong:
      'That is not the code of the room that is open now. Look at the laptop again; after several tries, wait a minute.',
    showStage: 'Show the projector here',
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
    stageCode: 'প্রজেক্টরের কোড',
    stageCodeHint: 'সহায়কের ল্যাপটপে "ঘর"-এর নিচে লেখা আছে।',
    stageCodeWrong: 'এখন খোলা ঘরের কোড এটি নয়। ল্যাপটপে আবার দেখুন; কয়েকবার ভুল হলে এক মিনিট অপেক্ষা করুন।',
    showStage: 'এখানে প্রজেক্টরের ছবি দেখান',
  },
);
