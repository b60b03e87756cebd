/** The library's other half, which it finds by itself once it is loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
