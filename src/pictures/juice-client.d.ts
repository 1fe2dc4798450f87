/** The part of juice that reads no files; its own types name only the whole. */
declare module 'juice/client' {
  export { default } from 'juice';
}
