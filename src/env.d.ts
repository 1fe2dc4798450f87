/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page shows and in which language: set by the page, read by every component on it. */
    view: import('./components/view.ts').View;
  }
}
