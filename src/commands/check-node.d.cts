export function adviceFor(agent: string | undefined, running: string): string | undefined;
