/** True for a page, by its name's end, else by how its source begins. */
export function isHtml(file: string, source: string): boolean {
  if (/\.(html?|xhtml)$/i.test(file)) return true;
  return (
    !/\.(txt|text|md)$/i.test(file) &&
    /^\s*(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body|article)\b/i.test(source.slice(0, 2000))
  );
}
