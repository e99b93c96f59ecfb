package org.multaqa.launcher;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.founders.application.FirstRunNotice;

/**
 * Shows how to become the first founder, below the line that says that everything is
 * ready. Where a meeting of seeds is played nobody asks to see it.
 */
final class FirstRunOnScreen implements FirstRunNotice {

	private final Screen screen;

	private boolean shown;

	private @Nullable String words;

	FirstRunOnScreen(Screen screen) {
		this.screen = screen;
	}

	@Override
	public synchronized void tell(String code, String page) {
		this.words = "There is no founder yet. To become the first, open " + page + " within an hour and give the code "
				+ code;
		if (this.shown) {
			this.screen.say(this.words);
		}
	}

	/** From now on it is shown at once. */
	synchronized void show() {
		this.shown = true;
		if (this.words != null) {
			this.screen.say(this.words);
		}
	}

	@Override
	public boolean outlivesRestart() {
		return false;
	}

}
