package org.multaqa.launcher.bench;

import java.util.List;
import java.util.Optional;

/**
 * What the pages of a meeting cost when it has had so many events.
 *
 * @param events how many events the meeting has had
 * @param eventsPerSecond how fast the portal applied those that were added
 * @param pages each page
 */
record SizeFigures(int events, long eventsPerSecond, List<PageFigures> pages) {

	SizeFigures {
		pages = List.copyOf(pages);
	}

	Optional<PageFigures> page(String name) {
		return this.pages.stream().filter((each) -> each.page().equals(name)).findFirst();
	}

}
