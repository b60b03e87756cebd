import { applicationWords } from './applications';
import { disclosureWords } from './disclosure';
import { disputeWords } from './disputes';
import { elsewhereWords } from './elsewhere';
import { peopleWords } from './people';
import { smallWords } from './small';
import { timeWords } from './times';

const classes = {
  ...smallWords,
  ...timeWords,
  ...peopleWords,
  ...applicationWords,
  ...disclosureWords,
  ...disputeWords,
  ...elsewhereWords,
};

function classesByWord(): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const [name, list] of Object.entries(classes)) {
    for (const word of list.split(' ')) {
      words.set(word, (words.get(word) ?? new Set([word])).add(name));
    }
  }
  return words;
}

/** Every word that is known, with its classes; a word is a class of its own as well. */
export const lexicon = classesByWord();

/** The names of all classes. */
export const classNames: readonly string[] = Object.keys(classes);

export function isClass(name: string): boolean {
  return name in classes || lexicon.has(name);
}
