package org.multaqa.kit.events;

/** Remembers how far a service has come with the events of each subject. */
@FunctionalInterface
public interface EventPositions {

	/**
	 * The service is through with an event: it was applied, or is of no concern here.
	 * @param subject for instance {@code meeting/doha-2025}
	 * @param sequence its number among the events of the subject
	 */
	void passed(String subject, long sequence);

}
