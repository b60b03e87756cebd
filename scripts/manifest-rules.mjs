/**
 * What Office demands of an XML add-in manifest, as far as it can be checked without asking
 * Microsoft's service: order and presence of elements, resources, addresses, lengths, icons.
 */

/** Order in which the schema wants the children of an element; `*` marks what may repeat. */
export const order = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint*'],
  AllFormFactors: ['ExtensionPoint*'],
  CustomTab: ['Group*', 'Label'],
  Group: ['Label', 'Icon', 'Control*'],
  OfficeMenu: ['Control*'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const optional = ['AlternateId', 'AppDomains'];

export const required = {
  OfficeApp: order.OfficeApp.filter((name) => !optional.includes(name)),
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
};

/** Longest text of the elements and kinds of strings that have a limit. */
export const longest = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

/** Sizes of icon that every command must have. */
export const iconSizes = [16, 32, 80];

/** Width and height in pixels of the icons that are not commands'. */
export const appIcons = { IconUrl: 32, HighResolutionIconUrl: 64 };

export const guid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
export const version = /^\d+\.\d+(\.\d+){0,2}$/;
