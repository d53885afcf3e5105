import { didYouMean } from '../../util/suggest.ts';
import { operate, type Operator } from './operate.ts';
import { expressionFunctions, type ExpressionFunction } from './functions.ts';
import { refuse, refuseValue, type Place } from './problem.ts';
import type { Symbol, Token } from './tokens.ts';

/** What a name in an expression stands for; stops the calculation for one that is unknown. */
export type Lookup = (name: string, place: Place) => number;

/** Parentheses, signs and powers inside one another. */
const DEPTH = 64;

/**
 * The value of an expression, read and computed in one pass (precedence climbing). Total: every text ends in a finite
 * number or a problem. `**` binds tighter than a sign and to the right, as in Python.
 */
export function calculate(tokens: readonly Token[], lookup: Lookup): number {
  const reader = new Reader(tokens, lookup);
  const value = reader.sum(0);
  const rest = reader.peek();
  if (rest.kind !== 'end') refuse(rest, `"${rest.text}" is not expected here`, joinHint(rest));
  return value;
}

function joinHint({ kind, text }: Token): string | undefined {
  if (kind === 'symbol')
    return text === ',' ? 'a comma stands between the arguments of a function' : undefined;
  return 'an operator is missing before it';
}

const sums: readonly Symbol[] = ['+', '-'];
const products: readonly Symbol[] = ['*', '/', '//', '%'];

class Reader {
  readonly #tokens: readonly Token[];
  readonly #lookup: Lookup;
  #at = 0;

  constructor(tokens: readonly Token[], lookup: Lookup) {
    this.#tokens = tokens;
    this.#lookup = lookup;
  }

  peek(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', start: 0, end: 0 };
  }

  sum(depth: number): number {
    return this.#chain(sums, () => this.#product(depth));
  }

  #product(depth: number): number {
    return this.#chain(products, () => this.#signed(depth));
  }

  /** `a op b op c`, from the left. */
  #chain(operators: readonly Symbol[], operand: () => number): number {
    const start = this.peek().start;
    let value = operand();
    for (let token = this.peek(); isOneOf(token, operators); token = this.peek()) {
      this.#at++;
      const right = this.peek();
      const other = operand();
      value = operate(token.text as Operator, value, other, { start, end: this.#lastEnd() }, right);
    }
    return value;
  }

  #signed(depth: number): number {
    const token = this.peek();
    if (depth > DEPTH) refuse(token, `this expression is nested more than ${DEPTH} levels deep`);
    if (!isOneOf(token, sums)) return this.#power(depth);
    this.#at++;
    const value = this.#signed(depth + 1);
    return token.text === '-' ? -value : value;
  }

  #power(depth: number): number {
    const { start } = this.peek();
    const base = this.#atom(depth);
    const token = this.peek();
    if (token.text !== '**') return base;
    this.#at++;
    const right = this.peek();
    const exponent = this.#signed(depth + 1);
    return operate('**', base, exponent, { start, end: this.#lastEnd() }, right);
  }

  #atom(depth: number): number {
    const token = this.peek();
    switch (token.kind) {
      case 'number':
        this.#at++;
        return Number.isFinite(token.value) ? token.value : refuse(token, `${token.text} is too large`);
      case 'name':
        this.#at++;
        return this.peek().text === '(' ? this.#call(token, depth) : this.#lookup(token.text, token);
      case 'symbol':
        return token.text === '(' ? this.#group(depth) : this.#refuseAtom(token);
      case 'end':
        return this.#refuseAtom(token);
    }
  }

  #refuseAtom(token: Token): never {
    const what = token.kind === 'end' ? 'the expression ends here' : `"${token.text}" is not expected here`;
    refuse(token, `${what}: a number, a param or a function is due`);
  }

  #group(depth: number): number {
    const open = this.peek();
    this.#at++;
    const value = this.sum(depth + 1);
    this.#close(open);
    return value;
  }

  #close(open: Token): void {
    const token = this.peek();
    if (token.text !== ')') refuse(open, 'this parenthesis is not closed');
    this.#at++;
  }

  #call(name: Token, depth: number): number {
    const open = this.peek();
    this.#at++;
    const found = expressionFunctions.get(name.text);
    if (found === undefined) {
      const names = [...expressionFunctions.keys()];
      refuse(
        name,
        `there is no function "${name.text}"`,
        didYouMean(name.text, names) ?? `the functions are ${names.join(', ')}`,
      );
    }
    const args = this.#arguments(depth);
    this.#close(open);
    const place = { start: name.start, end: this.#lastEnd() };
    return checked(apply(found, name.text, args, place), place);
  }

  #arguments(depth: number): readonly number[] {
    if (this.peek().text === ')') return [];
    const args = [this.sum(depth + 1)];
    while (this.peek().text === ',') {
      this.#at++;
      args.push(this.sum(depth + 1));
    }
    return args;
  }

  #lastEnd(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }
}

function isOneOf(token: Token, symbols: readonly Symbol[]): boolean {
  return token.kind === 'symbol' && symbols.includes(token.text);
}

function apply(fn: ExpressionFunction, name: string, args: readonly number[], place: Place): number {
  const { least, most, usage } = fn;
  if (args.length < least || args.length > most)
    refuse(place, `${name} takes ${counted(least, most)}, not ${args.length}`, `write ${usage}`);
  const [, divisor] = args;
  if (most === 2 && divisor !== undefined && !(divisor > 0))
    refuseValue(place, `the divisor of ${name} must be above 0, not ${divisor}`);
  return fn.apply(args);
}

function counted(least: number, most: number): string {
  if (most === Infinity) return 'one argument or more';
  if (least === most) return `${least === 1 ? 'one argument' : `${least} arguments`}`;
  return `${least} or ${most} arguments`;
}

function checked(value: number, place: Place): number {
  return Number.isFinite(value) ? value : refuseValue(place, 'the result is too large');
}
