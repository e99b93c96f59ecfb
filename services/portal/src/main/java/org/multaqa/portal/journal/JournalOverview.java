package org.multaqa.portal.journal;

import java.util.List;
import java.util.Map;

/**
 * The journal at a glance.
 *
 * @param subjects how many subjects
 * @param events how many events
 * @param gaps how many numbers are missing; anything but 0 is an alarm
 * @param missing the first of them, by name
 * @param topics how far each topic was read
 */
public record JournalOverview(long subjects, long events, long gaps, List<String> missing,
		Map<String, TopicProgress> topics) {

}
