package org.multaqa.kit.events;

import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.Topic;

import org.springframework.cloud.stream.function.StreamBridge;

/** Sends through the static output binding of the topic. */
public final class StreamSender implements EventSender {

	private final StreamBridge bridge;

	public StreamSender(StreamBridge bridge) {
		this.bridge = bridge;
	}

	@Override
	public void send(OutboxEntry event) {
		var topic = EventCatalogue.find(event.type()).orElseThrow().topic();
		var message = (event.data() != null) ? CloudEvents.write(event, event.data())
				: Tombstones.message(event.subject());
		if (!this.bridge.send(bindingOf(topic), message)) {
			throw new IllegalStateException("Kafka did not take " + event.id());
		}
	}

	/**
	 * The output binding of a topic.
	 * @return for instance {@code workshops-out-0}
	 */
	static String bindingOf(Topic topic) {
		return topic.wireName().split("\\.", -1)[1] + "-out-0";
	}

}
