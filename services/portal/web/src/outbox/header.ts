import { forms, pathOf } from "./fields";
import { outbox } from "./outbox";

/**
 * Says on every page how much waits, and leads to it; where nothing does, how much was begun on other pages.
 * @param link hidden where there is neither; its data are the words before the numbers
 */
export function sayHowMuchWaits(link: HTMLElement): void {
  const box = outbox();
  if (!box) {
    return;
  }
  const look = async (): Promise<void> => {
    const here = new Set(forms().map(pathOf));
    const waiting = (await box.shelf.kept()).length;
    const begun = (await box.shelf.drafts()).filter((draft) => !here.has(draft.form.replace(/#\d+$/, ""))).length;
    link.hidden = waiting + begun === 0;
    link.classList.toggle("outbox-waits", waiting > 0);
    const words = waiting > 0 ? `${link.dataset.waiting} ${waiting}` : `${link.dataset.begun} ${begun}`;
    if (link.textContent !== words) {
      link.textContent = words;
    }
  };
  box.listen({ changed: () => void look() });
  void look().catch(() => undefined);
}
