/** `mettle bench accuracy DIR [--predictions FILE] [--json]`. */
export const run = async (_args: ReadonlyArray<string>): Promise<number> => 1;
