// What the screen around the minutes says, in the language of the desk.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const minutesScreen = catalogue(
  {
    title: 'Minutes',
    summary: 'Summary',
    summaryHint: 'It opens the minutes. A line that begins with a dash becomes a list.',
    summaryAsks: 'What the workshop was for, what came of it, and what happens next',
    preview: 'The minutes as they stand',
    previewHint:
      'They write themselves from the plan, the clock, the people, the groups, the boards and the actions. Private notes are never in them.',
    takeAway: 'Take the minutes away',
    docx: 'Word',
    pdf: 'PDF',
    md: 'Markdown',
    uthan: 'Uthan file',
    docxTip: 'To be edited further, with headings, tables and a table of contents',
    pdfTip: 'To be sent or printed as it is',
    mdTip: 'Plain text, for a forum or a wiki',
    uthanTip: 'The whole workshop, to be opened on another laptop',
    print: 'Print',
    making: (_f: Format, what: string) => `${what}: being made`,
    ready: (_f: Format, what: string) => `${what}: the file is ready.`,
    emptyTitle: 'Nothing to report yet',
    emptyText:
      'As the workshop is planned and run, its minutes come together here: the programme with planned and actual times, who was there, decisions, boards and action plans.',
    toPlan: 'Open the plan',
    toSummary: 'Write the summary',
  },
  {
    title: 'কার্যবিবরণী',
    summary: 'সারসংক্ষেপ',
    summaryHint: 'কার্যবিবরণীর শুরুতে থাকে। লাইনের শুরুতে ড্যাশ দিলে তালিকা হয়ে যায়।',
    summaryAsks: 'কর্মশালা কেন হলো, কী পাওয়া গেল, এরপর কী হবে',
    preview: 'কার্যবিবরণী এখন যেমন আছে',
    previewHint:
      'পরিকল্পনা, ঘড়ি, অংশগ্রহণকারী, দল, বোর্ড ও কর্মপরিকল্পনা থেকে নিজে নিজেই তৈরি হয়। ব্যক্তিগত নোট এতে কখনো থাকে না।',
    takeAway: 'কার্যবিবরণী সঙ্গে নিন',
    docx: 'Word',
    pdf: 'PDF',
    md: 'Markdown',
    uthan: 'উঠান ফাইল',
    docxTip: 'পরে সম্পাদনার জন্য; শিরোনাম, সারণি ও সূচিপত্রসহ',
    pdfTip: 'যেমন আছে তেমনই পাঠানো বা ছাপার জন্য',
    mdTip: 'সাধারণ লেখা, ফোরাম বা উইকির জন্য',
    uthanTip: 'পুরো কর্মশালা, অন্য ল্যাপটপে খোলার জন্য',
    print: 'ছাপুন',
    making: (_f: Format, what: string) => `${what} তৈরি হচ্ছে`,
    ready: (_f: Format, what: string) => `${what}: ফাইলটি তৈরি।`,
    emptyTitle: 'এখনো লেখার মতো কিছু নেই',
    emptyText:
      'কর্মশালার পরিকল্পনা ও পরিচালনার সঙ্গে সঙ্গে এখানে কার্যবিবরণী জমতে থাকে: পরিকল্পিত ও প্রকৃত সময়সহ কর্মসূচি, কারা ছিলেন, সিদ্ধান্ত, বোর্ড ও কর্মপরিকল্পনা।',
    toPlan: 'পরিকল্পনা খুলুন',
    toSummary: 'সারসংক্ষেপ লিখুন',
  },
);
