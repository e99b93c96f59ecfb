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

	/**
	 * Its number among the events of its subject where it is told by the document of
	 * another subject, and therefore knows the number itself: what a release shows of a
	 * session is told by the programme.
	 * @return from 1; 0 where the subject's own document tells it, and counts
	 */
	default long numberInSubject() {
		return 0;
	}

}
