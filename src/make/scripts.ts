import { clientScript } from '../publish/client-script.ts';
import { shippedPackages } from './licences.ts';

/**
 * A script that pages load when a reader first needs it, as a file of its own.
 * @param script Path below `client/`.
 * @param data Constants that the script declares, by name.
 */
export async function lateScript(
  script: string,
  data: Readonly<Record<string, unknown>> = {},
): Promise<Response> {
  const shipped = new Set(shippedPackages('.').map(({ name }) => name));
  const define = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return new Response(await clientScript(script, shipped, define), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
