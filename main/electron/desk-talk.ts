// What the shell knows of the desk's page from overhearing it, and what it tells that page.
import type { Language } from '../../shared/contract/catalogue.ts';
import type { HostMessage } from '../../shared/contract/host-message.ts';
import { upMessage } from '../../shared/contract/protocol.ts';

export type DeskTalk = {
  /** Takes note of what the desk said to main. */
  overhear(message: unknown): void;
  /** Tells the desk's page, at once or as soon as it has its first screen up. */
  tell(message: HostMessage): void;
};

export type DeskTalkOptions = {
  readonly send: (message: HostMessage) => void;
  readonly onLanguage: (language: Language) => void;
  /** Called when the desk goes into a workshop or back to Home. */
  readonly onWorkshop: (inWorkshop: boolean) => void;
};

export function createDeskTalk(options: DeskTalkOptions): DeskTalk {
  const waiting: HostMessage[] = [];
  let hasScreen = false;
  return {
    overhear: (raw) => {
      const { data: message } = upMessage.safeParse(raw);
      if (message?.type === 'hello') hasScreen = false;
      if (message?.type === 'hello' || message?.type === 'language') {
        options.onLanguage(message.language);
      }
      if (message?.type !== 'open') return;
      // A page opens a workshop, or Home's list, from its first screen: from then on it listens.
      hasScreen = true;
      options.onWorkshop(message.workshopId !== null);
      for (const told of waiting.splice(0)) options.send(told);
    },
    tell: (message) => {
      if (hasScreen) options.send(message);
      else waiting.push(message);
    },
  };
}
