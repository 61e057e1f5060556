// The site's own looks: the default theme, where it is legible and a screen reader finds its way.
import DefaultTheme from 'vitepress/theme';
import './site.css';

/** The default front page has no main part; every other page has. */
function nameMain() {
  const content = document.getElementById('VPContent');
  if (content?.querySelector('main')) {
    content.removeAttribute('role');
  } else {
    content?.setAttribute('role', 'main');
  }
}

export default {
  extends: DefaultTheme,
  enhanceApp({ router }) {
    if (typeof document !== 'undefined') {
      const after = router.onAfterRouteChange;
      router.onAfterRouteChange = async to => {
        await after?.(to);
        setTimeout(nameMain);
      };
    }
  },
};
