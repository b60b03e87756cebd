/** What the manifest says about buttons and pages: all that the workbench imitates of Excel's part. */
export interface Manifest {
  readonly tab: string;
  readonly groups: readonly Group[];
  /** Entries of the menu on cells. */
  readonly cellMenu: readonly Button[];
  readonly commandsPage: string;
  readonly functionsPage: string;
  readonly functionsMetadata: string;
  /** NB, in =NB.CHECK(…). */
  readonly functionsNamespace: string;
}

export interface Group {
  readonly label: string;
  readonly buttons: readonly Button[];
}

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon of 32 pixels. */
  readonly icon: string;
  readonly action: Action;
}

export type Action =
  | { readonly kind: 'ShowTaskpane'; readonly page: string }
  | { readonly kind: 'ExecuteFunction'; readonly name: string };

const officeTypes = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Reads manifest.xml as Excel would, so that the workbench's buttons are the manifest's and
 * cannot drift from them. Addresses are given below `base`, wherever the manifest has
 * them; what the manifest holds itself, as data, stays.
 * @throws Error naming what is missing.
 */
export function parseManifest(xml: Document, base: URL): Manifest {
  const resources = new Map(
    [...xml.getElementsByTagNameNS(officeTypes, '*')].map((entry) => [
      entry.getAttribute('id') ?? '',
      entry.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const resource = (element: Element): string => {
    const id = element.getAttribute('resid') ?? '';
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml 没有定义资源“${id}”。`);
    return value;
  };
  const address = (element: Element): string => {
    const { protocol, pathname, search, href } = new URL(resource(element));
    if (protocol === 'data:') return href;
    return new URL(`.${pathname}${search}`, base).href;
  };

  const button = (control: Element): Button => ({
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label')),
    tip: resource(child(child(control, 'Supertip'), 'Description')),
    icon: address(iconOf(control)),
    action: action(child(control, 'Action')),
  });
  const action = (element: Element): Action =>
    typeOf(element) === 'ExecuteFunction'
      ? { kind: 'ExecuteFunction', name: child(element, 'FunctionName').textContent.trim() }
      : { kind: 'ShowTaskpane', page: address(child(element, 'SourceLocation')) };

  const tab = first(xml, 'CustomTab');
  const functions = point(xml, 'CustomFunctions');
  return {
    tab: resource(child(tab, 'Label')),
    groups: children(tab, 'Group').map((group) => ({
      label: resource(child(group, 'Label')),
      buttons: children(group, 'Control').map(button),
    })),
    cellMenu: children(child(point(xml, 'ContextMenu'), 'OfficeMenu'), 'Control').map(button),
    commandsPage: address(first(xml, 'FunctionFile')),
    functionsPage: address(child(child(functions, 'Page'), 'SourceLocation')),
    functionsMetadata: address(child(child(functions, 'Metadata'), 'SourceLocation')),
    functionsNamespace: resource(child(functions, 'Namespace')),
  };
}

const typeOf = (element: Element) => element.getAttributeNS(instance, 'type');

const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((element) => element.localName === name);

function child(parent: Element, name: string): Element {
  const found = children(parent, name)[0];
  if (!found) throw new Error(`manifest.xml 的 ${parent.localName} 里没有 ${name}。`);
  return found;
}

function first(xml: Document, name: string): Element {
  const found = xml.getElementsByTagName(name)[0];
  if (!found) throw new Error(`manifest.xml 里没有 ${name}。`);
  return found;
}

function point(xml: Document, type: string): Element {
  const points = [...xml.getElementsByTagName('ExtensionPoint')];
  const found = points.find((element) => typeOf(element) === type);
  if (!found) throw new Error(`manifest.xml 里没有 ${type} 扩展点。`);
  return found;
}

function iconOf(control: Element): Element {
  const images = [...child(control, 'Icon').children];
  const found = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
  if (!found) throw new Error('manifest.xml 的按钮没有图标。');
  return found;
}
