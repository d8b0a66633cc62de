/** What begins the name of a shape that opens a figure's page. */
export const FIGURE_SHAPE = 'Con số ';

/** A slide as the library writes it breaks the rules of the format in two places; here it keeps them. */
export function mendedSlide(xml: string): string {
  return withWholeLinks(withOneSetOfProperties(xml));
}

/** A paragraph states its properties once, before its first words (ECMA-376-1, 21.1.2.2.6). */
function withOneSetOfProperties(xml: string): string {
  return xml.replace(/(<\/a:r>)<a:pPr(?: [^>]*)?(?:\/>|>.*?<\/a:pPr>)/gsu, '$1');
}

const RUN_LINK = /<a:hlinkClick (r:id="[^"]*")[^>]*?(tooltip="[^"]*")[^>]*?(?:\/>|>.*?<\/a:hlinkClick>)/su;

/** The link of a card's number becomes the link of the whole card, which nothing underlines. */
function withWholeLinks(xml: string): string {
  const card = new RegExp(`<p:cNvPr id="\\d+" name="${FIGURE_SHAPE}[^"]*"></p:cNvPr>.*?</p:sp>`, 'gsu');
  return xml.replace(card, (shape) => {
    const link = RUN_LINK.exec(shape);
    if (!link) return shape;
    return shape
      .replace(link[0], '')
      .replace(' u="sng"', '')
      .replace('></p:cNvPr>', `><a:hlinkClick ${link[1]} ${link[2]}/></p:cNvPr>`);
  });
}
