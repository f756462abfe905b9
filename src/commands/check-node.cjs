// Stops an npm script with one sentence if the project cannot run under this Node. Written in the JavaScript of
// old versions, which have to parse it.
'use strict';

/** The range in package.json: npm leaves out the native parts of the bundler under any other version. */
var INSTALL = 'Node 20.19 or later of 20, or 22.12 or later';

/** What runs the commands: TypeScript without a build, and import.meta.main. The package `node` brings it. */
var RUN = 'Node 24.2 or later';

/** `[major, minor]` of `v22.11.0` or `22.11.0`. */
function versionOf(text) {
  var match = /^v?(\d+)\.(\d+)\./.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

function isAtLeast(version, major, minor) {
  return version[0] > major || (version[0] === major && version[1] >= minor);
}

/** Whether the packages of the project can be installed under a version. */
function canInstall(version) {
  return version[0] === 20 ? isAtLeast(version, 20, 19) : isAtLeast(version, 22, 12);
}

/**
 * What somebody has to do before a script can run; undefined if nothing.
 * @param agent npm_config_user_agent: the package manager, and the Node that it runs under.
 * @param running The Node that runs scripts: the one that the package `node` has installed, if it has.
 */
function adviceFor(agent, running) {
  var manager = /^[a-z]+/.exec(agent || 'npm')[0];
  var found = /\bnode\/(v?[\d.]+)/.exec(agent || '');
  var installer = found && versionOf(found[1]);
  if (installer && !canInstall(installer))
    return (
      'This project needs ' +
      INSTALL +
      ', but npm runs under Node ' +
      found[1].replace('v', '') +
      ': install a newer one (https://nodejs.org), then run `npm ci` again.'
    );
  if (isAtLeast(versionOf(running), 24, 2)) return undefined;
  return (
    'This project runs under ' +
    RUN +
    ', which `npm ci` installs, but Node ' +
    running.replace('v', '') +
    ' is running: ' +
    (manager === 'npm'
      ? 'run `npm rebuild node --ignore-scripts=false`.'
      : 'install with `npm ci` instead of ' + manager + '.')
  );
}

module.exports = { adviceFor: adviceFor };

if (require.main === module) {
  var advice = adviceFor(process.env.npm_config_user_agent, process.version);
  if (advice) {
    console.error('\n' + advice + '\n');
    process.exit(1);
  }
}
