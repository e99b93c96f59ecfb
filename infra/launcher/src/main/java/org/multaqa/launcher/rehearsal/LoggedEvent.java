package org.multaqa.launcher.rehearsal;

/**
 * An event as it lies in the log.
 *
 * @param type CloudEvents {@code type}
 * @param subject CloudEvents {@code subject}
 * @param sequence its number among the events of the subject
 * @param data the JSON
 */
record LoggedEvent(String topic, String type, String subject, long sequence, String data) {

	/** What makes two records the same event. */
	String key() {
		return this.subject + "@" + this.sequence;
	}

}
