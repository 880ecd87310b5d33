// What the desk says about the projector, and what the projector says by itself.
import { catalogue, type Format } from '../../contract/catalogue.ts';

export const stageWords = catalogue(
  {
    emptyTitle: 'Uthan',
    emptyText: "The facilitator's laptop chooses what is shown here.",
    welcome: 'Welcome',
    organisedBy: (_f: Format, organiser: string) => `Organised by ${organiser}`,
    page: (f: Format, page: number, pages: number) => `${f.number(page)} of ${f.number(pages)}`,
    range: (f, from: number, to: number, count: number) =>
      from === to
        ? `${f.number(from)} of ${f.number(count)}`
        : `${f.number(from)}–${f.number(to)} of ${f.number(count)}`,
    plenary: 'Plenary',
    rehearsal: (f: Format, rate: number) => `Rehearsal ×${f.number(rate)}`,
    show: 'Show on projector',
    shown: 'On the projector',
  },
  {
    emptyTitle: 'উঠান',
    emptyText: 'এখানে কী দেখানো হবে তা সহায়কের ল্যাপটপ থেকে ঠিক হয়।',
    welcome: 'স্বাগতম',
    organisedBy: (_f: Format, organiser: string) => `আয়োজনে ${organiser}`,
    page: (f: Format, page: number, pages: number) => `${f.number(pages)}-এর ${f.number(page)}`,
    range: (f, from: number, to: number, count: number) =>
      from === to
        ? `${f.number(count)}টির ${f.number(from)}`
        : `${f.number(count)}টির ${f.number(from)}–${f.number(to)}`,
    plenary: 'সম্মিলিত অধিবেশন',
    rehearsal: (f: Format, rate: number) => `মহড়া ×${f.number(rate)}`,
    show: 'প্রজেক্টরে দেখান',
    shown: 'প্রজেক্টরে আছে',
  },
);

export const roomWords = catalogue(
  {
    projector: 'Projector',
    nowShown: 'On the projector now',
    choose: 'Choose what the projector shows',
    scenes: 'Show',
    welcome: 'Welcome',
    agenda: 'Agenda',
    clock: 'Clock',
    groups: 'Groups',
    board: 'Board',
    actions: 'Action plan',
    nothing: 'Nothing yet',
    blanked: 'Blank',
    otherWorkshop: 'Another workshop',
    blank: 'Blank the projector',
    unblank: 'Show it again',
    openWindow: 'Open the projector window',
    windowBlocked:
      'The browser kept the window closed. Allow pop-ups for this page, then try again.',
    elsewhere: (_f: Format, title: string) => `Another workshop is on the projector: ${title}`,
  },
  {
    projector: 'প্রজেক্টর',
    nowShown: 'প্রজেক্টরে এখন',
    choose: 'প্রজেক্টরে কী দেখাবেন বাছুন',
    scenes: 'দেখান',
    welcome: 'স্বাগত',
    agenda: 'কর্মসূচি',
    clock: 'ঘড়ি',
    groups: 'দল',
    board: 'বোর্ড',
    actions: 'কর্মপরিকল্পনা',
    nothing: 'এখনো কিছু নেই',
    blanked: 'খালি',
    otherWorkshop: 'অন্য কর্মশালা',
    blank: 'প্রজেক্টর খালি করুন',
    unblank: 'আবার দেখান',
    openWindow: 'প্রজেক্টরের জানালা খুলুন',
    windowBlocked: 'ব্রাউজার জানালাটি খুলতে দেয়নি। এই পাতার জন্য পপ-আপ চালু করে আবার চেষ্টা করুন।',
    elsewhere: (_f: Format, title: string) => `প্রজেক্টরে অন্য একটি কর্মশালা চলছে: ${title}`,
  },
);
