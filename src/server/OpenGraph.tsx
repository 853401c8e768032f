interface OpenGraphProps {
  type: 'article' | 'website';
  title: string;
  description: string;
  /** Of the page itself, absolute. */
  address: string;
}

/** What every page says of itself to those who show previews of links. */
export function OpenGraph({ type, title, description, address }: OpenGraphProps) {
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content="On the Record" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
    </>
  );
}
