package org.multaqa.portal.pages.shell;

import java.util.Set;

/**
 * Which pages a browser may keep to show them to the same reader without a network: what
 * meetings are made of. Never what is said in confidence, nor lists of people, letters,
 * badges and the pages behind the scenes.
 */
final class OfflinePages {

	/** Folders of templates. */
	static final Set<String> KEPT = Set.of("home", "outbox", "programme", "questions", "recommendations", "roadmaps",
			"seats", "setup", "timetable", "trace", "workshops");

	private OfflinePages() {
	}

	static boolean mayKeep(PageView pageView) {
		return KEPT.contains(pageView.template().split("/", 2)[0]);
	}

}
