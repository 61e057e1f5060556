// The page's side of the worker. The worker is started from a text of the page's own, so that it is under the page's policy and can ask
// no other address for anything.
const start = new Blob([`import ${JSON.stringify(new URL('worker.js', import.meta.url).href)};`], { type: 'text/javascript' });

let progress = () => {};
let count = 0;
const open = new Map();
const worker = new Worker(URL.createObjectURL(start), { type: 'module' });

/** What the library says of itself and its names, once it is loaded. */
export const about = new Promise((resolve, reject) => {
  worker.onmessage = ({ data }) => {
    if (data.progress !== undefined) {
      progress(data.progress);
    } else if (data.about) {
      resolve(JSON.parse(data.about));
    } else if (data.failed) {
      reject(new Error(data.failed));
    } else {
      const { resolve: done, reject: fail } = open.get(data.id);
      open.delete(data.id);
      if (data.error) {
        fail(new Error(data.error));
      } else {
        done(data.value);
      }
    }
  };
  worker.onerror = event => reject(new Error(event.message));
});
about.catch(() => {});

/** Who is told how much is loaded, in percent. */
export const onProgress = listener => {
  progress = listener;
};

/** Asks the library. */
export function ask(call, ...args) {
  return new Promise((resolve, reject) => {
    const id = ++count;
    open.set(id, { resolve, reject });
    worker.postMessage({ id, call, args });
  });
}
