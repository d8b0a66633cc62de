/**
 * The script of the pages for receivers: private keys are opened here and nowhere else, so these pages need it. It is
 * one page with several views, so that a key that was opened stays in memory while one goes from view to view.
 */
const target = document.getElementById('nhan-tin');
if (target) {
  const { show } = await import('./show.ts');
  show(target);
}
