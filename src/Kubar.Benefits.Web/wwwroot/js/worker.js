// The library, away from the page, so that the page never waits. One thread: what puts questions in order does so one answer at a time,
// and whatever the page asks in between comes first.
import { dotnet } from '../_framework/dotnet.js';

let calculator;
let ordered = 0;
let begin = null;
const waiting = [];

const turn = new MessageChannel();
turn.port1.onmessage = ({ data }) => continueOrder(data);

onmessage = ({ data }) => (calculator ? answer(data) : waiting.push(data));

function answer({ id, call, args }) {
  if (call === 'order') {
    ordered = id;
    begin = args[0];
    setTimeout(() => turn.port2.postMessage(id));
    return;
  }

  try {
    postMessage({ id, value: calculator[call](...args) });
  } catch (error) {
    postMessage({ id, error: String(error?.message ?? error) });
  }
}

function continueOrder(id) {
  // Of two orders that are asked for only the later one is of use.
  if (id !== ordered) {
    postMessage({ id, value: null });
    return;
  }

  if (begin !== null) {
    calculator.BeginOrder(begin);
    begin = null;
  }

  const questions = calculator.ContinueOrder();
  if (questions === null || questions === undefined) {
    setTimeout(() => turn.port2.postMessage(id));
  } else {
    postMessage({ id, value: questions });
  }
}

try {
  const runtime = await dotnet
    .withModuleConfig({ onDownloadResourceProgress: (loaded, total) => postMessage({ progress: Math.floor(100 * loaded / total) }) })
    .create();
  const exports = await runtime.getAssemblyExports(runtime.getConfig().mainAssemblyName);
  calculator = exports.Kubar.Benefits.Web.Calculator;
  const about = calculator.About();
  // The first assessment reads the whole rulebook: now, and not when somebody waits for it.
  calculator.Step('{"id":"-","participant":{"segment":"bpu"},"event":{"kind":"nonWorkDeath","date":"2025-08-27"}}', false);
  postMessage({ about });
  waiting.splice(0).forEach(answer);
} catch (error) {
  postMessage({ failed: String(error?.message ?? error) });
}
