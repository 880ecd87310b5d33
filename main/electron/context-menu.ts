// Cut, copy and paste by the right mouse button: Electron brings none of its own.
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuWords } from './menu-messages.ts';

/** Gives every page the menu. */
export function offerContextMenu(words: () => MenuWords): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('context-menu', (_inPage, { isEditable, selectionText, editFlags }) => {
      const items: MenuItemConstructorOptions[] = [];
      if (isEditable) items.push({ role: 'cut', label: words().cut, enabled: editFlags.canCut });
      if (isEditable || selectionText !== '') {
        items.push({ role: 'copy', label: words().copy, enabled: editFlags.canCopy });
      }
      if (isEditable) {
        items.push(
          { role: 'paste', label: words().paste, enabled: editFlags.canPaste },
          { role: 'selectAll', label: words().selectAll },
        );
      }
      if (items.length > 0) Menu.buildFromTemplate(items).popup();
    });
  });
}
