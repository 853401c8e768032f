import type { ReactNode } from 'react';
import type { Picture } from '#content/block.ts';
import { hrefUnder, picturePath } from '#links/addresses.ts';

interface ArticlePictureProps {
  slug: string;
  picture: Picture;
  /** Begins and ends with a slash. */
  base: string;
  /** The caption. */
  children: ReactNode;
}

/** A picture in the size that suits the window. Its height is known, so that nothing moves when it comes. */
export function ArticlePicture({ slug, picture, base, children }: ArticlePictureProps) {
  const { files, alternative, credit } = picture;
  const hrefOf = (name: string) => hrefUnder(base, picturePath(slug, name));
  const [first] = files;
  const largest = files.at(-1) ?? first;
  return (
    <figure>
      <img
        src={hrefOf(first.name)}
        srcSet={files.map(({ name, width }) => `${hrefOf(name)} ${width}w`).join(', ')}
        sizes="(min-width: 48rem) 36rem, 100vw"
        width={largest.width}
        height={largest.height}
        alt={alternative}
        loading="lazy"
        decoding="async"
      />
      <figcaption>
        {children} <span data-credit="">{credit}</span>
      </figcaption>
    </figure>
  );
}
