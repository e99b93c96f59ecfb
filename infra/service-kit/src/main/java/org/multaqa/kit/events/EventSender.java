package org.multaqa.kit.events;

/** Sends one event and waits until Kafka has acknowledged it. */
@FunctionalInterface
public interface EventSender {

	/**
	 * Sends.
	 * @throws RuntimeException if it is not certain that Kafka has it
	 */
	void send(OutboxEntry event);

}
