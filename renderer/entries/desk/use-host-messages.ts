// The desktop app's own menu, and files opened from outside.
import { useEffect } from 'react';
import type { HostMessage, MenuCommand } from '../../../shared/contract/host-message.ts';
import { useApp } from '../../state/app.tsx';
import { goTo, homeHref, hrefOf, routeOf, type Section } from '../../state/route.ts';
import { actOn, undoesItself } from '../../ui/shortcuts.ts';

/** Does what the desktop app asks for. */
export function useHostMessages(): void {
  const { onHost } = useApp();
  useEffect(() => onHost(obey), [onHost]);
}

/** The key on the desk that does the same as a command of the menu. */
const keys = {
  pause: 'Space',
  next: 'ArrowRight',
  back: 'ArrowLeft',
  'more-time': '+',
  'less-time': '-',
  capture: 'n',
  blank: 'b',
  freeze: 'f',
  cut: 'c',
  shortcuts: '?',
} as const satisfies Partial<Record<MenuCommand, string>>;

function obey(message: HostMessage): void {
  if (message.kind === 'opened') goTo(hrefOf(message.workshopId, 'plan'));
  else command(message.command);
}

function command(name: MenuCommand): void {
  if (name === 'home' || name === 'new-workshop') goTo(homeHref);
  else if (name === 'export-minutes') goToSection('minutes');
  else if (name === 'undo' || name === 'redo') takeBack(name);
  else actOn(keys[name]);
}

function goToSection(section: Section): void {
  const route = routeOf(window.location.hash);
  if (route.kind === 'workshop') goTo(hrefOf(route.id, section));
}

/** The browser's own undo while a field's typing is not with main yet; ours otherwise. */
function takeBack(name: 'undo' | 'redo'): void {
  const focused = document.activeElement;
  if (focused && undoesItself(focused)) document.execCommand(name);
  else actOn(name === 'undo' ? 'mod+z' : 'mod+shift+z');
}
