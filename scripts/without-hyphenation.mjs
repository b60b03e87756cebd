/**
 * Univer knows where to part words in seventy languages, four megabytes of them, and parts none
 * unless a document asks for it. A spreadsheet does not: their patterns stay out.
 */
export const withoutHyphenation = {
  name: 'without-hyphenation',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ kind, importer, path }) => {
      const pattern = kind === 'dynamic-import' && /@univerjs[\\/]engine-render/.test(importer);
      return pattern ? { path, namespace: 'hyphenation', sideEffects: false } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'hyphenation' }, () => ({ contents: 'export {};' }));
  },
};
