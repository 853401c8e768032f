/** In pixels. */
const SIZE = { width: 1200, height: 630 };

interface PreviewPictureProps {
  /** Of the page whose picture it is, absolute. */
  address: string;
  /** What the picture says, for those who do not see it. */
  alt: string;
}

/** The picture that those who show previews of links show large. */
export function PreviewPicture({ address, alt }: PreviewPictureProps) {
  return (
    <>
      <meta property="og:image" content={`${address}.png`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SIZE.width)} />
      <meta property="og:image:height" content={String(SIZE.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
