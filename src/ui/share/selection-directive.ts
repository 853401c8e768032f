import {
  type FragmentPart,
  generateFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** `text=…` for the selected words, exact enough to be found again; nothing where that cannot be had. */
export function selectionDirective(selection: Selection): string | undefined {
  const { status, fragment } = generateFragment(selection);
  return status === 0 && fragment ? textDirective(fragment) : undefined;
}

/** The form of the Text Fragments specification: `text=[prefix-,]start[,end][,-suffix]`. */
export function textDirective({ prefix, textStart, textEnd, suffix }: FragmentPart): string {
  return `text=${[
    ...(prefix ? [`${encode(prefix)}-`] : []),
    encode(textStart),
    ...(textEnd ? [encode(textEnd)] : []),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(',')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
