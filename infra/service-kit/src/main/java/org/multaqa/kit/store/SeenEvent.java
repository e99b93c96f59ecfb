package org.multaqa.kit.store;

/**
 * Somebody has seen a subject as it was after one of its events, or later.
 *
 * @param family of the subject, for instance {@code meeting}
 * @param id of the subject, for instance {@code doha-2025}
 * @param sequence number of the event among those of the subject
 */
public record SeenEvent(String family, String id, long sequence) {

	public String subject() {
		return this.family + "/" + this.id;
	}

	/** As the header {@code Multaqa-Seen} has it. */
	@Override
	public String toString() {
		return subject() + "@" + this.sequence;
	}

}
