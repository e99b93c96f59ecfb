package org.multaqa.notifications.api;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A person's preferences.
 *
 * @param news how to hear of each kind of news: answered, all that can be chosen; sent,
 * those that shall change
 */
public record PreferencesView(Map<NoticeKind, Pace> news) {

	public PreferencesView {
		var ordered = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
		ordered.putAll(news);
		news = Collections.unmodifiableMap(ordered);
	}

}
