import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  ConfigurationRequest,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type {
  CompletionItem,
  Diagnostic,
  Hover,
  Position,
  ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const root = join(import.meta.dirname, '../..');
const settings = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
};

/** The YAML language server that editors run, over stdio, with the network's schema store switched off. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #diagnostics = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();

  private constructor(process: ChildProcess, connection: ProtocolConnection) {
    this.#process = process;
    this.#connection = connection;
  }

  static async start(): Promise<LanguageServer> {
    const program = join(root, 'node_modules/yaml-language-server/bin/yaml-language-server');
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = new StreamMessageReader(child.stdout);
    const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
    const server = new LanguageServer(child, connection);
    await server.#initialize();
    return server;
  }

  async #initialize(): Promise<void> {
    this.#connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section }) => (section === 'yaml' ? settings.yaml : {})),
    );
    this.#connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
      this.#diagnostics.get(uri)?.(diagnostics),
    );
    this.#connection.listen();
    await this.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      capabilities: { workspace: { configuration: true }, textDocument: { hover: {}, completion: {} } },
    });
    await this.#connection.sendNotification(InitializedNotification.type, {});
  }

  /** Opens a text as the file at `path`, relative to the project, and waits for what is wrong with it. */
  async open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = uriOf(path);
    const diagnostics = new Promise<readonly Diagnostic[]>((resolve) => this.#diagnostics.set(uri, resolve));
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return diagnostics;
  }

  async completion(path: string, position: Position): Promise<readonly CompletionItem[]> {
    const params = { textDocument: { uri: uriOf(path) }, position };
    const result = await this.#connection.sendRequest(CompletionRequest.type, params);
    return Array.isArray(result) ? result : (result?.items ?? []);
  }

  async hover(path: string, position: Position): Promise<Hover | null> {
    return this.#connection.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf(path) }, position });
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest(ShutdownRequest.type);
    await this.#connection.sendNotification(ExitNotification.type);
    this.#connection.dispose();
    this.#process.kill();
  }
}

function uriOf(path: string): string {
  return pathToFileURL(join(root, path)).href;
}
