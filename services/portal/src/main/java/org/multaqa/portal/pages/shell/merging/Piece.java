package org.multaqa.portal.pages.shell.merging;

import org.jspecify.annotations.Nullable;

/** A piece of a merged text: some lines, or none. */
public sealed interface Piece {

	/** What has to be chosen, or absent. */
	default @Nullable Choice choice() {
		return (this instanceof Choice open) ? open : null;
	}

	/** Both have it so, or one of them has changed it. */
	record Agreed(String words) implements Piece {
	}

	/** Both have changed it: somebody has to choose. */
	record Choice(String mine, String theirs) implements Piece {

		/** What is there now, and one's own words below. */
		public String both() {
			return this.theirs + "\n" + this.mine;
		}

	}

}
