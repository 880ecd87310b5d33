// Keeps the menu in the desk's language, and its session half lit only while a workshop is open.
import { app } from 'electron';
import { type Language, wordsOf } from '../../shared/contract/catalogue.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { type MenuOptions, showMenu } from './menu.ts';
import { type MenuWords, menuMessages } from './menu-messages.ts';
import type { WindowMemory } from './window-memory.ts';

export type MenuBar = {
  words(): MenuWords;
  language(): Language;
  setLanguage(language: Language): void;
  setInWorkshop(inWorkshop: boolean): void;
};
export type MenuActions = Omit<MenuOptions, 'words' | 'inWorkshop' | 'mac'>;

/** Puts the menu up, in the language of last time. */
export function createMenuBar(memory: WindowMemory, actions: MenuActions): MenuBar {
  let language = languageAtStart(memory);
  let inWorkshop = false;
  const words = () => menuWords(language);
  const show = () =>
    showMenu({ ...actions, words: words(), inWorkshop, mac: process.platform === 'darwin' });
  show();
  return {
    words,
    language: () => language,
    setLanguage: (next) => {
      if (next === language && memory.now().language === next) return;
      language = next;
      memory.keep({ language });
      show();
    },
    setInWorkshop: (next) => {
      if (next === inWorkshop) return;
      inWorkshop = next;
      show();
    },
  };
}

/** The desk's language when it was last open; at the first start, the system's. */
export function languageAtStart(memory: WindowMemory): Language {
  return memory.now().language ?? (app.getLocale().startsWith('bn') ? 'bn' : 'en');
}

export function menuWords(language: Language): MenuWords {
  return wordsOf(menuMessages, formatOf(language));
}
