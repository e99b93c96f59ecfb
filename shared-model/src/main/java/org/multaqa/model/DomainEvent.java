package org.multaqa.model;

/**
 * A fact about one subject, told by the service that owns it. An event carries ids, plain
 * values and {@link LocalizedText}; of a person nothing but the {@link PersonId}.
 */
public interface DomainEvent {

	/**
	 * The aggregate that the fact is about; key of the Kafka record and CloudEvents
	 * {@code subject}. Events of one subject are ordered by {@code sequence}.
	 * @return family and id, for instance {@code recommendation/r-7f3a}
	 */
	String subject();

}
