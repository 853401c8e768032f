declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface FragmentPart {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  /** Status 0 is success; see GenerateFragmentStatus. */
  export function generateFragment(
    selection: Selection,
    startTime?: number,
  ): { status: number; fragment?: FragmentPart };
}
