package org.multaqa.kit.domain;

import org.multaqa.model.DomainEvent;

/**
 * Takes back what was told of a subject of a compacted topic: a record without a value,
 * which Kafka takes for the last word on it. It is told as events are, in one write with
 * the state and in its place among those of the subject; whatever is told later stands.
 *
 * @param subject for instance {@code person/p-2d75}
 * @param told the kind of event that is taken back
 */
public record Tombstone(String subject, Class<? extends DomainEvent> told) implements DomainEvent {

}
