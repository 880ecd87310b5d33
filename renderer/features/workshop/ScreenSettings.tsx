import { Keyboard, Languages, Moon, Sun } from 'lucide-react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { useApp } from '../../state/app.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { actOn } from '../../ui/shortcuts.ts';
import { setTheme, useTheme } from '../../ui/theme.ts';

/** How this screen speaks and looks: its language, its colours, its keys. */
export function ScreenSettings() {
  const words = useWords(shell);
  const { setLanguage } = useApp();
  const language = useLanguage();
  const dark = useTheme() === 'dark';
  return (
    <>
      <IconButton
        icon={Languages}
        label={words.switchLanguage}
        onPress={() => setLanguage(language === 'en' ? 'bn' : 'en')}
      />
      <IconButton
        icon={dark ? Sun : Moon}
        label={dark ? words.light : words.dark}
        onPress={() => setTheme(dark ? 'light' : 'dark')}
      />
      <IconButton icon={Keyboard} label={words.keys} keys="?" onPress={() => actOn('?')} />
    </>
  );
}
