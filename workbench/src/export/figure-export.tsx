import type { RefObject } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { fileNameOf } from '../words/file-name.ts';
import { scopeNoun, seriesTitle } from '../words/series.ts';
import { claimsCsv, daysCsv } from './estimate-csv.ts';
import { figurePng } from './figure-png.ts';
import { figureSvg } from './figure-svg.ts';
import { keepExport } from './keep-export.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly estimate: Estimate;
  /** Where the chart is drawn. */
  readonly figure: RefObject<HTMLElement | null>;
}

/** Saves the chart as a picture and what it draws as tables; the case keeps that they left. */
export function FigureExport({ estimate, figure }: Props) {
  const announce = useAnnounce();
  const { saving } = say();
  const save = (ending: string, type: string, content: BlobPart) => {
    const name = fileNameOf(estimate, ending);
    const file = new Blob([content], { type });
    saveFile(name, file);
    announce(saving.saved(name));
    keepExport(formatOf(ending), name, file).catch(() => announce(saving.notKept(name)));
  };
  const drawn = () => {
    const chart = figure.current?.querySelector<SVGSVGElement>('.chart-box > svg');
    return chart == null ? null : figureSvg(chart, captionOf(estimate, figure.current));
  };
  const saveSvg = () => {
    const svg = drawn();
    if (svg !== null) save('.svg', 'image/svg+xml', textOf(svg));
  };
  const savePng = async () => {
    const svg = drawn();
    if (svg === null) return;
    const { width, height } = svg.viewBox.baseVal;
    save('.png', 'image/png', await figurePng(textOf(svg), width, height));
  };
  return (
    <div className="figure-export" role="group" aria-label={saving.save} data-testid="figure-export">
      <span className="quiet">{saving.save}</span>
      <button type="button" onClick={saveSvg}>
        {saving.svg}
      </button>
      <button type="button" onClick={() => void savePng().catch(() => announce(saving.notPainted))}>
        {saving.png}
      </button>
      <button type="button" onClick={() => save('-days.csv', 'text/csv', daysCsv(estimate))}>
        {saving.days}
      </button>
      <button type="button" onClick={() => save('-claims.csv', 'text/csv', claimsCsv(estimate))}>
        {saving.claims}
      </button>
    </div>
  );
}

/** `figure-svg` or `days-csv`, by how the file's name ends. */
function formatOf(ending: string): string {
  return ending.startsWith('.') ? `figure-${ending.slice(1)}` : ending.slice(1).replace('.', '-');
}

function textOf(svg: SVGSVGElement): string {
  return new XMLSerializer().serializeToString(svg);
}

function captionOf({ key, headline, asOf }: Estimate, figure: HTMLElement | null) {
  const items = [...(figure?.querySelectorAll<HTMLElement>('.legend li') ?? [])];
  return {
    title: `${seriesTitle(key)}, ${scopeNoun(key.scope)}`,
    words: say().saving.caption(longDay(headline.day), bandInWords(headline), longDay(asOf)),
    legend: items.flatMap((item) => {
      const sample = item.querySelector('svg');
      return sample === null ? [] : [{ sample, text: item.textContent }];
    }),
  };
}
