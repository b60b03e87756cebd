import { runScript, scriptNamed } from './parts';

/** Of a page that is one file this alone can be read in it; the page itself is packed. */
void scriptNamed('page.js').then((script) => runScript(window, script));
