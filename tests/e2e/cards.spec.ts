import { Renderer } from '@takumi-rs/core';
import { fontsFor } from '#publish/cards/card-fonts.ts';
import { expect, test } from './fixtures.ts';

/* Letters that join or stand on one another take another width than side by side. */
const LINES = [
  ['en', 'The lamps will be lit tonight'],
  ['uk', 'Маяк на Зорянці світить щоночі'],
  ['ar', 'أغلقنا الجسر الطويل حتى الخريف'],
  ['he', 'הפנסים יידלקו הלילה בנמל'],
  ['hi', 'दीपस्तंभ की बत्ती दो बार बुझी'],
  ['ja', '灯台の明かりは二度消えた'],
  ['bn', 'বাতিঘরের আলো দুবার নিভেছে'],
  ['th', 'ประภาคารดับสองครั้งเมื่อคืนนี้'],
] as const;

const SIZE = 60;

test('the cards’ typesetter shapes each script as the browser does', async ({ page }) => {
  const renderer = new Renderer();
  await page.goto('about:blank');
  for (const [language, text] of LINES) {
    const { files, faces, missing } = fontsFor(text, language);
    expect(missing).toBe('');
    for (const { face, data, ranges } of files) {
      await renderer.registerFont({ name: face, data, unicodeRange: ranges });
    }
    const node = { type: 'text' as const, text, style: { fontSize: SIZE } };
    const { runs } = await renderer.measure(node, { width: 3_000, fontFamilies: [...faces] });
    const drawn = runs.reduce((sum, { width }) => sum + width, 0);

    const fonts = files.map(({ face, data, ranges }) => ({
      face,
      data: data.toString('base64'),
      range: ranges.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(),
    }));
    const inBrowser = await page.evaluate(measureInPage, { fonts, faces, text, size: SIZE });
    expect(Math.abs(drawn / inBrowser - 1), `${language}: ${drawn}, ${inBrowser}`).toBeLessThan(
      0.01,
    );
  }
});

interface Line {
  fonts: readonly { face: string; data: string; range: string }[];
  faces: readonly string[];
  text: string;
  size: number;
}

/** The width that a line takes in these fonts. Runs in the page. */
async function measureInPage({ fonts, faces, text, size }: Line): Promise<number> {
  for (const { face, data, range } of fonts) {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    const font = new FontFace(face, bytes, { unicodeRange: range, weight: '400' });
    document.fonts.add(await font.load());
  }
  const line = document.body.appendChild(document.createElement('span'));
  line.style.cssText = `position: absolute; white-space: pre; font: 400 ${size}px ${faces.join()}`;
  line.textContent = text;
  return line.getBoundingClientRect().width;
}
