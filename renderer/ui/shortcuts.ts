// Keys that do things. Whatever registers one appears on the sheet that `?` opens.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { createStore } from 'zustand/vanilla';
import { last, lastThat } from '../../shared/lib/last.ts';

export type Shortcut = { readonly key: string; readonly label: string; readonly act: () => void };
type Registered = Shortcut & { readonly id: symbol };

export const shortcutStore = createStore<{ readonly shortcuts: readonly Registered[] }>(() => ({
  shortcuts: [],
}));

export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

/**
 * Whether a key press is the one named, e.g. `n`, `Space`, `ArrowRight`, `+`, `?`, `mod+shift+z`.
 * Letters and digits are matched by their place too, so that they work with a Bangla layout.
 */
export function isPressOf(name: string, press: Press): boolean {
  const parts = name === '+' ? ['+'] : name.split('+');
  const key = last(parts) ?? '';
  const mod = parts.includes('mod');
  if ((press.ctrlKey || press.metaKey) !== mod) return false;
  if (press.altKey !== parts.includes('alt')) return false;
  if (/^[a-z]$/.test(key)) {
    const same = press.key.toLowerCase() === key || press.code === `Key${key.toUpperCase()}`;
    return same && press.shiftKey === parts.includes('shift');
  }
  if (/^\d$/.test(key)) return press.key === key || press.code === `Digit${key}`;
  if (key === 'Space') return press.code === 'Space';
  if (key === '+') return press.key === '+' || press.key === '=' || press.code === 'NumpadAdd';
  if (key === '-') return press.key === '-' || press.key === '−';
  if (key === '[' || key === ']')
    return press.key === key || (!press.shiftKey && press.code === bracket[key]);
  if (key === '<' || key === '>')
    return press.key === key || (press.shiftKey && press.code === angle[key]);
  return press.key === key && (press.shiftKey || !parts.includes('shift'));
}

/** Where the keys lie that other layouts write something else with. */
const bracket = { '[': 'BracketLeft', ']': 'BracketRight' } as const;
const angle = { '<': 'Comma', '>': 'Period' } as const;

/** How a key is written on a button's tooltip and on the sheet. */
export function keyCaption(name: string): string {
  const captions: Readonly<Record<string, string>> = {
    mod: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    ArrowRight: '→',
    ArrowLeft: '←',
    ArrowUp: '↑',
    ArrowDown: '↓',
    '-': '−',
  };
  const parts = name === '+' ? ['+'] : name.split('+');
  return parts
    .map((part) => captions[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

/**
 * Makes a key do something for as long as this component is on the screen.
 * @param key see `isPressOf`; null registers nothing
 * @param label what it does, for the sheet of keys
 */
export function useShortcut(key: string | null, label: string, act: () => void): void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (key === null) return;
    const id = Symbol(key);
    const shortcut: Registered = { id, key, label, act: () => latest.current() };
    shortcutStore.setState((state) => ({ shortcuts: [...state.shortcuts, shortcut] }));
    return () =>
      shortcutStore.setState((state) => ({
        shortcuts: state.shortcuts.filter((other) => other.id !== id),
      }));
  }, [key, label]);
}

/** Does what a key would do, whatever has the focus: for the desktop app's menu. */
export function actOn(key: string): void {
  const { shortcuts } = shortcutStore.getState();
  lastThat(shortcuts, (shortcut) => shortcut.key === key)?.act();
}

/** Starts listening on a page; the function that comes back stops it. */
export function listenForShortcuts(page: Window): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const { shortcuts } = shortcutStore.getState();
    // The newest wins: a screen's key goes before the shell's.
    const shortcut = lastThat(shortcuts, ({ key }) => isPressOf(key, event));
    if (!shortcut || belongsToTarget(shortcut.key, event)) return;
    event.preventDefault();
    shortcut.act();
  };
  page.addEventListener('keydown', pressed);
  return () => page.removeEventListener('keydown', pressed);
}

const textual =
  'input:not([type=checkbox],[type=radio],[type=button]), textarea, [contenteditable]';
const pressable = 'button, a, summary, select, input, [role^=menuitem], [role=tab], [role=option]';
const moving = `${pressable}, [role=menu], [role=tablist], [role=radiogroup]`;

/** Whether the focused part of the page has its own use for the key. */
function belongsToTarget(key: string, event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (!target) return false;
  if (key === 'mod+z' || key === 'mod+shift+z' || key === 'mod+y') return undoesItself(target);
  // A field has no use of its own for these: they work while somebody writes.
  if (key.startsWith('mod+') || /^alt\+\d$/.test(key)) return false;
  if (target.closest('dialog[open], [popover]:popover-open:not([data-keys])')) return true;
  if (target.closest(textual)) return true;
  if (key === 'Space' || key === 'Enter') return target.closest(pressable) !== null;
  if (key.startsWith('Arrow')) return target.closest(moving) !== null && !isPlainButton(target);
  return target.closest('select') !== null;
}

function isPlainButton(target: Element): boolean {
  return target.matches('button:not([role],[data-drag-handle])');
}

/** A field undoes its own typing for as long as main does not have it; a field without a draft always. */
export function undoesItself(target: Element): boolean {
  const field = target.closest(textual);
  return field !== null && field.getAttribute('data-draft') !== 'clean';
}
