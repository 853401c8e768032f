import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import sharp from 'sharp';
import { articleModule } from '#articles/catalogue.ts';
import type { Article } from '#content/article.ts';
import type { Problem } from '#content/problem.ts';
import { picturePath } from '#links/addresses.ts';

/** A picture's file: where it stands, and where the site publishes it. */
export interface PictureSource {
  /** On this machine. */
  file: string;
  /** Under the site's base. */
  path: string;
}

/** The files of all pictures of an article, which stand in the folder of its module. */
export function pictureSources(article: Article, folder = folderOf(article)): PictureSource[] {
  return picturesOf(article).map(({ name }) => ({
    file: resolve(folder, name),
    path: picturePath(article.slug, name),
  }));
}

/** Files that are not there, or are of another size than the article says: the text would move as they come. */
export async function pictureProblems(
  article: Article,
  folder = folderOf(article),
): Promise<Problem[]> {
  const found = await Promise.all(
    picturesOf(article).map(async ({ id, name, width, height }) => {
      const file = resolve(folder, name);
      const where = { article: article.slug, where: `picture “${id}”` };
      if (!existsSync(file)) {
        return { ...where, advice: `there is no file “${name}” beside the article. Put it there.` };
      }
      const size = await sharp(file).metadata();
      return size.width === width && size.height === height
        ? undefined
        : {
            ...where,
            advice: `“${name}” is ${size.width} × ${size.height} pixels, not ${width} × ${height}. Write what the file has.`,
          };
    }),
  );
  return found.filter((problem) => problem !== undefined);
}

function picturesOf({ blocks }: Article) {
  return blocks.flatMap((block) =>
    block.kind === 'picture' ? block.files.map((file) => ({ id: block.id, ...file })) : [],
  );
}

function folderOf({ slug }: Article): string {
  return dirname(articleModule(slug));
}
