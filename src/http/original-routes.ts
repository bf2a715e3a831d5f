import type { Hono } from 'hono';
import type { Case } from '../service/open-case.ts';
import { originalOf, pageOf, pagesOf } from '../service/original-of.ts';
import { stillPolicy } from './guard.ts';
import { noReport, refuse } from './refuse.ts';

/**
 * `GET /api/reports/ID/original`: what a report was read from, as plain text, or the PDF as it is; `…/page`: a page as it looks, able to do
 * nothing; `…/pages`: where each page of the PDF begins in the report's text.
 */
export function addOriginalRoutes(app: Hono, opened: Case): void {
  app.get('/api/reports/:id/original', async (context) => {
    const original = await originalOf(opened, context.req.param('id'));
    if (original === null) return refuse(context, noReport(context.req.param('id')));
    if ('code' in original) return refuse(context, original);
    if (original.kind === 'text') return context.text(original.text);
    return context.newResponse(new Uint8Array(original.bytes), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="original.pdf"',
    });
  });
  app.get('/api/reports/:id/page', async (context) => {
    const drawn = await pageOf(opened, context.req.param('id'));
    if (drawn === null) return refuse(context, noReport(context.req.param('id')));
    if ('code' in drawn) return refuse(context, drawn);
    return context.newResponse(drawn.text, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': stillPolicy,
    });
  });
  app.get('/api/reports/:id/pages', async (context) => {
    const pages = await pagesOf(opened, context.req.param('id'));
    if (pages === null) return refuse(context, noReport(context.req.param('id')));
    return 'code' in pages ? refuse(context, pages) : context.json(pages);
  });
}
