package org.multaqa.kit.events;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.Topic;

import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;

/**
 * Whether a record comes from where it would come from if it were true: an event from the
 * topic of its family and from the owner of that topic, a tombstone from a topic that is
 * compacted. What does not is neither applied nor passed over as known, and erases
 * nothing.
 */
public final class Origin {

	private Origin() {
	}

	/**
	 * Whether a tombstone on a topic erases.
	 * @param topic its name in Kafka
	 * @return true where the topic is a compacted one
	 */
	public static boolean erases(@Nullable String topic) {
		return topic != null && Topic.named(topic).filter(Topic::compacted).isPresent();
	}

	/**
	 * Why a message is not believed.
	 * @param message from Kafka; one that an earlier version has parked does not know its
	 * topic
	 * @return absent for one that is
	 */
	public static @Nullable String fault(Message<?> message) {
		@Nullable String name = CloudEvents.header(message, KafkaHeaders.RECEIVED_TOPIC);
		if (message.getPayload() instanceof KafkaNull) {
			return erases(name) ? null : "a tombstone on " + name + ", where nothing is erased";
		}
		@Nullable String type = CloudEvents.attribute(message, "type");
		@Nullable Topic family = (type != null) ? EventCatalogue.find(type).map(EventCatalogue.Entry::topic).orElse(null) : null;
		@Nullable Topic topic = (name != null) ? Topic.named(name).orElse(null) : family;
		if (name != null && topic == null) {
			return name + " is no topic of events";
		}
		if (family != null && family != topic) {
			return type + " on " + name + " instead of " + family.wireName();
		}
		@Nullable String source = CloudEvents.attribute(message, "source");
		if (topic != null && !topic.source().equals(source)) {
			return topic.wireName() + " belongs to " + topic.source() + ", and this is from " + source;
		}
		return null;
	}

}
