package org.multaqa.launcher;

import org.multaqa.launcher.rehearsal.Platform;

/** Everything has started: in one process, or each part in one of its own. */
interface RunningPlatform extends AutoCloseable {

	/**
	 * The platform as a rehearsal sees it.
	 * @return addresses, tokens and the clock
	 */
	Platform seenFromOutside();

	@Override
	void close();

}
