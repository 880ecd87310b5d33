// Sixty people in eight groups over three rounds, in either language.
import type { Language } from '../../shared/contract/catalogue.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { categoryColours } from '../../shared/features/agenda/kinds.ts';
import { groupRoles } from '../../shared/features/groups/kinds.ts';
import { newId } from '../../shared/lib/ids.ts';
import { evenSeats } from './seats.ts';

const words = {
  en: {
    first: 'Rahima Karim Ayesha Bakaul Shahana Hasan Nasima Rafiqul Farhana Mizanur Dipa Tapan',
    last: 'Begum,Islam,Chowdhury,Akter Jahan,Rahman Sarkar',
    group: (number: number) => `Group ${number}`,
    places: ['Veranda', 'Library', 'Training room 2', 'Garden', '', 'Hall', 'Roof', 'Canteen'],
    question: 'What helps small producers to sell together?',
    organisations: ['Gram Unnayan Sangstha', 'Upakul Samity', 'Nodi O Jibon'],
    title: 'Case analysis',
    workshop: 'Local Learning Groups, Satkhira',
  },
  bn: {
    first: 'রহিমা করিম আয়েশা বকুল শাহানা হাসান নাসিমা রফিকুল ফারহানা মিজানুর দীপা তপন',
    last: 'বেগম,ইসলাম,চৌধুরী,আক্তার জাহান,রহমান সরকার',
    group: (number: number) => `দল ${'০১২৩৪৫৬৭৮৯'[number]}`,
    places: ['বারান্দা', 'পাঠাগার', 'প্রশিক্ষণ কক্ষ ২', 'বাগান', '', 'মিলনায়তন', 'ছাদ', 'ক্যান্টিন'],
    question: 'ছোট উৎপাদকেরা কীভাবে একসঙ্গে বিক্রি করতে পারেন?',
    organisations: ['গ্রাম উন্নয়ন সংস্থা', 'উপকূল সমিতি', 'নদী ও জীবন'],
    title: 'কেস বিশ্লেষণ',
    workshop: 'স্থানীয় শিখন দল, সাতক্ষীরা',
  },
} as const;

/** Sends a command to an engine, or over a live connection. */
type Send = <N extends CommandName>(name: N, input: CommandInput<N>) => unknown;

/** Makes a workshop of them, in its second round, with a moderator and the others in each group. */
export async function sixtyInGroups({ send }: { readonly send: Send }, language: Language) {
  const said = words[language];
  const workshopId = newId();
  const made = { id: workshopId, template: 'blank', title: said.workshop } as const;
  await send('library.create', { ...made, language });
  const rest = { project: '', designation: '', district: '', phone: '', email: '' };
  const people = said.last.split(',').flatMap((last, turn) =>
    said.first.split(' ').map((first, at) => ({
      id: newId(),
      name: `${first} ${last}`,
      sex: 'female' as const,
      organisation: said.organisations[(at + turn) % 3] ?? '',
      ...rest,
    })),
  );
  await send('people.import', { workshopId, people });
  const arrangementId = newId();
  await send('groups.addArrangement', { id: arrangementId, workshopId, title: said.title });
  const groups = said.places.map((_, at) => ({ id: newId(), name: said.group(at + 1) }));
  await send('groups.addGroups', { arrangementId, groups });
  for (const [at, { id }] of groups.entries()) {
    const colour = categoryColours[at] ?? ('' as const);
    const question = at === 2 ? said.question : '';
    const patch = { place: said.places[at] ?? '', colour, question };
    await send('groups.editGroup', { id, patch, base: {} });
  }
  await send('groups.setRounds', { arrangementId, rounds: 3 });
  const groupIds = groups.map(({ id }) => id);
  const personIds = people.map(({ id }) => id);
  const seats = [0, 1, 2].flatMap(
    (round) => evenSeats(arrangementId, groupIds, personIds, { seed: round + 1, round }).rounds,
  );
  await send('groups.seat', { arrangementId, rounds: seats });
  const roles = seats.flatMap(({ round, groups: seated }) =>
    seated.flatMap(({ groupId, personIds: ids }) =>
      groupRoles.flatMap((role, at) => {
        const personId = ids[at];
        return personId === undefined ? [] : [{ round, groupId, personId, role }];
      }),
    ),
  );
  await send('groups.setRoles', { arrangementId, roles });
  await send('groups.goToRound', { arrangementId, round: 1 });
  return { workshopId, arrangementId, groupIds, personIds, people };
}
