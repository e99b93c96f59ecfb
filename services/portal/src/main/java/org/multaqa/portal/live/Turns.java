package org.multaqa.portal.live;

import java.time.Duration;

/**
 * When each of the pages that hear of the same event is told, one after the other: each
 * of them looks again at once.
 *
 * @param pages how many there are
 * @param step how long after one page the next one is told
 */
record Turns(int pages, Duration step) {

	/** At most 50 pages look again in a second: two cores draw some 200 parts. */
	private static final Duration STEP = Duration.ofMillis(20);

	/** The last of many pages is told no later; more than 500 are told faster. */
	private static final Duration LONGEST = Duration.ofSeconds(10);

	static Turns of(int pages) {
		boolean many = STEP.multipliedBy(pages).compareTo(LONGEST) > 0;
		return new Turns(pages, many ? LONGEST.dividedBy(pages) : STEP);
	}

	/**
	 * How long a page waits for its turn.
	 * @param index which page, from 0
	 */
	Duration before(int index) {
		return this.step.multipliedBy(index);
	}

	/** How long one page is not told again, at least, since all have their turn first. */
	Duration all() {
		return this.step.multipliedBy(this.pages);
	}

}
