// What the workshop's details say.
import { catalogue } from '../../contract/catalogue.ts';

export const workshop = catalogue(
  {
    details: 'About the workshop',
    title: 'Title',
    titleHint: 'What stands on the invitation',
    startDate: 'First day',
    timeZone: 'Time zone',
    place: 'Place',
    placeHint: 'Town or district',
    venue: 'Venue',
    venueHint: 'Building and room',
    organiser: 'Organiser',
    language: 'Language of the papers and the projector',
    en: 'English',
    bn: 'বাংলা (Bangla)',
    background: 'Background',
    backgroundHint: 'What led to this workshop',
    purpose: 'Purpose',
    purposeHint: 'What should be different afterwards',
    questions: 'Guiding questions',
    noQuestions: 'No guiding question yet. Groups can each take one, and the minutes answer them.',
    question: (f, place: number) => `Question ${f.number(place)}`,
    addQuestion: 'Add a question',
    newQuestion: 'New question',
    questionDeleted: 'Question deleted',
    cases: 'Cases',
    noCases: 'No case yet. Add the practices that are visited and analysed, one board each.',
    caseTitle: 'Case',
    casePlace: 'Where',
    caseHost: 'Host organisation',
    addCase: 'Add a case',
    caseDeleted: 'Case deleted',
    unnamedCase: 'Case without a name',
    more: 'Edit details',
    less: 'Close details',
    counted: (f, questions: number, cases: number) =>
      [
        questions > 0
          ? `${f.number(questions)} guiding ${questions === 1 ? 'question' : 'questions'}`
          : '',
        cases > 0 ? `${f.number(cases)} ${cases === 1 ? 'case' : 'cases'}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
  },
  {
    details: 'কর্মশালার পরিচিতি',
    title: 'শিরোনাম',
    titleHint: 'আমন্ত্রণপত্রে যা লেখা থাকবে',
    startDate: 'প্রথম দিন',
    timeZone: 'সময় অঞ্চল',
    place: 'স্থান',
    placeHint: 'শহর বা জেলা',
    venue: 'ভেন্যু',
    venueHint: 'ভবন ও কক্ষ',
    organiser: 'আয়োজক',
    language: 'কাগজপত্র ও প্রজেক্টরের ভাষা',
    en: 'English (ইংরেজি)',
    bn: 'বাংলা',
    background: 'প্রেক্ষাপট',
    backgroundHint: 'কেন এই কর্মশালা',
    purpose: 'উদ্দেশ্য',
    purposeHint: 'কর্মশালার পরে কী বদলানো চাই',
    questions: 'মূল প্রশ্ন',
    noQuestions: 'এখনো কোনো মূল প্রশ্ন নেই। প্রতিটি দল একটি করে নিতে পারে, কার্যবিবরণীতে উত্তর থাকবে।',
    question: (f, place: number) => `প্রশ্ন ${f.number(place)}`,
    addQuestion: 'প্রশ্ন যোগ করুন',
    newQuestion: 'নতুন প্রশ্ন',
    questionDeleted: 'প্রশ্নটি মুছে ফেলা হয়েছে',
    cases: 'কেস',
    noCases:
      'এখনো কোনো কেস নেই। যেসব উদ্যোগ দেখা ও বিশ্লেষণ করা হবে সেগুলো যোগ করুন, প্রতিটির একটি বোর্ড হবে।',
    caseTitle: 'কেস',
    casePlace: 'কোথায়',
    caseHost: 'আয়োজক সংস্থা',
    addCase: 'কেস যোগ করুন',
    caseDeleted: 'কেসটি মুছে ফেলা হয়েছে',
    unnamedCase: 'নামহীন কেস',
    more: 'পরিচিতি সম্পাদনা',
    less: 'পরিচিতি গুটিয়ে রাখুন',
    counted: (f, questions: number, cases: number) =>
      [
        questions > 0 ? `${f.number(questions)}টি মূল প্রশ্ন` : '',
        cases > 0 ? `${f.number(cases)}টি কেস` : '',
      ]
        .filter(Boolean)
        .join(' · '),
  },
);
