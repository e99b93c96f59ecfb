package org.multaqa.model.events;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.multaqa.model.DomainEvent;

/**
 * Every topic of the platform, declared in this one place. Topics of events are kept for
 * ever: they are the history from which any read model can be rebuilt.
 */
public enum Topic {

	/** Display names of people, the latest only; a tombstone erases a person. */
	PEOPLE("multaqa.people.v1", "identity", true, PersonEvent.class),

	/** Meetings, offices, delegations and who is registered. */
	REGISTRATION("multaqa.registration.v1", "registration", false, RegistrationEvent.class),

	/** Rooms, tracks, sessions, placements and releases. */
	PROGRAMME("multaqa.programme.v1", "sessions", false, ProgrammeEvent.class),

	/** Workshops and their outputs, places to sign up for, and materials. */
	WORKSHOPS("multaqa.workshops.v1", "sessions", false, WorkshopEvent.class),

	/** Recommendations and the positions of offices. */
	RECOMMENDATIONS("multaqa.recommendations.v1", "recommendations", false, RecommendationEvent.class),

	/** Roadmaps, initiatives, approvals, editions and progress. */
	ROADMAPS("multaqa.roadmaps.v1", "roadmap", false, RoadmapEvent.class);

	/** Partitions of every topic: the most instances of a service that share its work. */
	public static final int PARTITIONS = 3;

	/** Topic of copies of records that no listener could apply; kept for 90 days. */
	public static final String DEAD_LETTERS = "multaqa.dead-letters.v1";

	/**
	 * Topic of access that ended: for each subject the moment before which its tokens
	 * were issued that open nothing any more. Identity sends, every instance of every
	 * service reads it whole; compacted, of one partition. No fact of a meeting: nothing
	 * is rebuilt from it.
	 */
	public static final String ENDED_ACCESS = "multaqa.ended-access.v1";

	private final String wireName;

	private final String owner;

	private final boolean compacted;

	private final Class<? extends DomainEvent> events;

	Topic(String wireName, String owner, boolean compacted, Class<? extends DomainEvent> events) {
		this.wireName = wireName;
		this.owner = owner;
		this.compacted = compacted;
		this.events = events;
	}

	/**
	 * The one writer of each topic that has only one, dead letters alone have more.
	 * @return services by the names of their topics
	 */
	public static SortedMap<String, String> writers() {
		var writers = new TreeMap<String, String>();
		for (Topic topic : values()) {
			writers.put(topic.wireName, topic.owner);
		}
		writers.put(ENDED_ACCESS, PEOPLE.owner);
		return writers;
	}

	/**
	 * Finds a topic of events.
	 * @param wireName its name in Kafka
	 * @return empty for a topic of anything else
	 */
	public static Optional<Topic> named(String wireName) {
		return Arrays.stream(values()).filter((topic) -> topic.wireName.equals(wireName)).findFirst();
	}

	/**
	 * The topic's name in Kafka.
	 * @return for instance {@code multaqa.workshops.v1}
	 */
	public String wireName() {
		return this.wireName;
	}

	/**
	 * The one service that publishes here. Kafka's rights to write follow from it, and
	 * readers believe nobody else.
	 * @return a service name
	 */
	public String owner() {
		return this.owner;
	}

	/**
	 * CloudEvents {@code source} of every event here.
	 * @return for instance {@code /services/sessions}
	 */
	public String source() {
		return "/services/" + this.owner;
	}

	/**
	 * Whether only the latest record of a key is kept. Otherwise all are, for ever.
	 * @return true for the topic of people
	 */
	public boolean compacted() {
		return this.compacted;
	}

	/**
	 * The sealed family of events that travel here.
	 * @return a sealed interface
	 */
	public Class<? extends DomainEvent> events() {
		return this.events;
	}

}
