/** As much of jsdom as the tests of server rendering use; it comes without types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { url: string });
    readonly window: Window;
  }
}
