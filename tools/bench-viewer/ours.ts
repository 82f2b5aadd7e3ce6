// The viewer itself, with what the bench needs to reach it.
import '../../viewer/main.js';
import {startLayout} from '../../viewer/layout/client.js';
import {stage} from '../../viewer/panels/picture.js';
import {frame} from '../../viewer/state/derive.js';
import {hovered, picture} from '../../viewer/state/store.js';
import {afterFrame, type Bench} from './measure.js';

async function drawn(): Promise<number> {
  const page = document.documentElement;
  await new Promise<void>(resolve => {
    const look = () => {
      if (page.dataset['drawn'] === 'true') resolve();
    };
    new MutationObserver(look).observe(page, {attributes: true});
    look();
  });
  return afterFrame();
}

const bench: Bench = {
  firstFrame: drawn(),
  fullRefresh() {
    stage.value?.show({...frame.value}, true);
  },
  partialRefresh() {
    hovered.value = picture.value.nodes[0]?.key ?? null;
  },
  rest() {
    hovered.value = null;
  },
  settled: afterFrame,
  async layout(milliseconds) {
    const {nodes, lines} = picture.value;
    let rate = 0;
    const layout = startLayout(nodes, lines, done => {
      rate = (1000 * done.iterations) / done.milliseconds;
      stage.value?.moved(nodes);
    });
    await new Promise(resolve => setTimeout(resolve, milliseconds));
    layout.stop();
    return rate;
  },
};
Object.assign(globalThis, {bench});
