import type { TrainEvent } from '../../train/index.ts';
import type { Sink } from '../io.ts';
import { bar, createLiveLine, type LiveLine } from '../live-line.ts';
import { clock, count, duration, plural } from '../units.ts';
import { logsText } from './format.ts';

type Begin = Extract<TrainEvent, { event: 'begin' }>;
type Batch = Extract<TrainEvent, { event: 'batch' }>;

/** A line for each epoch; on a terminal also the epoch at hand, with its rate and the time left. */
export function textReporter(
  sink: Sink,
  now: () => number = () => performance.now(),
): (event: TrainEvent) => void {
  const live = createLiveLine(sink, now);
  let pace: Pace | undefined;
  return (event) => {
    switch (event.event) {
      case 'begin':
        pace = new Pace(event, now);
        return sink.line(beginLine(event));
      case 'batch':
        pace?.add(event);
        return drawBatch(live, pace, event, barWidth(sink.columns()));
      case 'epoch': {
        live.clear();
        pace?.nextEpoch();
        const place = `epoch ${event.epoch}/${event.epochs}`;
        return sink.line(`${place}  ${logsText(event)}  ${sink.colors.dim(duration(event.seconds))}`);
      }
      case 'end':
        return live.clear();
    }
  };
}

function beginLine({
  model,
  backend,
  examples,
  validationExamples,
  batchSize,
  epochs,
  ...rest
}: Begin): string {
  const held = validationExamples === 0 ? '' : ` (and ${count(validationExamples)} to validate)`;
  const work = `${plural(examples, 'example')}${held}, batches of ${batchSize}, ${plural(epochs, 'epoch')}`;
  const { resumedSteps, steps } = rest;
  if (resumedSteps === 0) return `training ${model} on ${backend}: ${work}`;
  const within = resumedSteps % steps === 0 ? '' : ` and ${plural(resumedSteps % steps, 'step')}`;
  return `resuming ${model} after ${plural(Math.floor(resumedSteps / steps), 'epoch')}${within} on ${backend}: ${work}`;
}

/** What a line leaves beside the numbers. */
function barWidth(columns: number): number {
  return Math.min(Math.max(columns - 64, 8), 24);
}

function drawBatch(
  live: LiveLine,
  pace: Pace | undefined,
  { epoch, step, steps }: Batch,
  width: number,
): void {
  live.draw(() => {
    const done = `epoch ${epoch}  ${bar(step / steps, width)} ${step}/${steps}`;
    return pace === undefined ? done : `${done}  ${pace.text()}`;
  });
}

/** How fast it goes: of the epoch at hand for the loss and the rate, of all steps for the time left. */
class Pace {
  private readonly begin: Begin;
  private readonly now: () => number;
  private readonly started: number;
  private epochStarted: number;
  private losses = 0;
  /** Of the epoch at hand, in this run. */
  private steps = 0;
  private last: Batch | undefined;

  constructor(begin: Begin, now: () => number) {
    this.begin = begin;
    this.now = now;
    this.started = now();
    this.epochStarted = this.started;
  }

  add(batch: Batch): void {
    this.losses += batch.loss;
    this.steps += 1;
    this.last = batch;
  }

  nextEpoch(): void {
    this.epochStarted = this.now();
    this.losses = 0;
    this.steps = 0;
  }

  text(): string {
    if (this.last === undefined) return '';
    const { step, steps, epoch } = this.last;
    const { batchSize, epochs, resumedSteps } = this.begin;
    const rate = (this.steps * batchSize * 1000) / Math.max(this.now() - this.epochStarted, 1);
    const all = (epoch - 1) * steps + step;
    const left = ((this.now() - this.started) / 1000 / (all - resumedSteps)) * (epochs * steps - all);
    const loss = logsText({ loss: this.losses / this.steps });
    return `${loss}  ${count(Math.round(rate))} samples/s  ${clock(left)} left`;
  }
}
