import { Argument, type Command } from 'commander';
import { codes } from '../../diagnostics/codes.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { wordsOf, type CommandWords } from '../completion/words.ts';
import { zshScript } from '../completion/zsh.ts';
import type { Context } from '../context.ts';
import { addExamples } from '../examples.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } satisfies Readonly<
  Record<string, (commands: readonly CommandWords[]) => string>
>;

type Shell = keyof typeof scripts;

export function define(command: Command, { out }: Context): void {
  command
    .description('print a script with which a shell completes commands, options and their values')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(scripts)));
  command.addHelpText('after', note);
  addExamples(command, 'completion bash', 'completion fish > ~/.config/fish/completions/widthwise.fish');
  command.action((shell: Shell) => {
    const program = command.parent ?? command;
    out.write(scripts[shell](wordsOf(program, { code: Object.keys(codes) })));
  });
}

const note = `
In ~/.bashrc: source <(widthwise completion bash)
In ~/.zshrc, after compinit: source <(widthwise completion zsh)

It completes \`widthwise\`, not \`npx widthwise\`: install widthwise globally, or
put ./node_modules/.bin into PATH.`;
