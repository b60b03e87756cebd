import type { Button, Manifest } from '../manifest/parse';
import { button, element } from './element';

/** The add-in's own tab of the ribbon, made of what manifest.xml says. */
export function ribbon(manifest: Manifest, press: (pressed: Button) => void): HTMLElement {
  const groups = manifest.groups.map(({ label, buttons }) =>
    element(
      'div',
      { class: 'group', role: 'group', 'aria-label': label },
      element('div', { class: 'buttons' }, ...buttons.map((one) => ribbonButton(one, press))),
      element('div', { class: 'group-name', 'aria-hidden': 'true' }, label),
    ),
  );
  return element(
    'div',
    { class: 'ribbon', role: 'toolbar', 'aria-label': `功能区：${manifest.tab}` },
    element('div', { class: 'tab' }, manifest.tab),
    element('div', { class: 'groups' }, ...groups),
  );
}

function ribbonButton(pressed: Button, press: (pressed: Button) => void): HTMLButtonElement {
  const icon = element('img', { src: pressed.icon, alt: '', width: '32', height: '32' });
  const attributes = { title: pressed.tip, id: pressed.id };
  return button(pressed.label, attributes, () => press(pressed), icon);
}
