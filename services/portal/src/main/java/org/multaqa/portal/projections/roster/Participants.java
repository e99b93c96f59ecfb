package org.multaqa.portal.projections.roster;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * The people of all meetings in the order of their names. One person is one document, fed
 * from the events of that person and of each delegation, each in its order; so a name
 * need not be looked up when a seat changes, nor seats when a name does.
 */
public final class Participants {

	/** How many are looked at for the words of a name. */
	public static final int FOUND = 200;

	/** How many are named of those who look alike. */
	private static final int ALIKE = 5;

	private static final String PERSON = "person/";

	private final Replicas<Participant> replicas;

	/**
	 * Those of a generation.
	 * @param replicas listed by {@link ParticipantProjection#LISTING}
	 */
	public Participants(Replicas<Participant> replicas) {
		this.replicas = replicas;
	}

	/** Takes in an event, once for each whom it tells of. */
	public void follow(EventEnvelope<DomainEvent> envelope) {
		ParticipantProjection.concerned(envelope.event())
			.forEach((person) -> this.replicas.apply(person.value(), envelope,
					(before) -> ParticipantProjection.next(before, person, envelope)));
	}

	/**
	 * Forgets the name of a person for ever; a seat stays taken until somebody leaves it.
	 */
	public void erase(String subject) {
		if (subject.startsWith(PERSON)) {
			this.replicas.reduce(subject.substring(PERSON.length()), Participant::nameless);
		}
	}

	/**
	 * A page of a part of a roster.
	 * @param language in whose alphabet, one of {@link org.multaqa.kit.web.Languages#ALL}
	 * @param from where the page begins, or absent for the first
	 * @return those without a name last
	 */
	public Slice<Participant> list(RosterCriteria part, String language, @Nullable Cursor from) {
		return this.replicas
			.list(ListQuery.by(NameOrder.field(language)).where(ParticipantProjection.PARTS, part.key()).from(from));
	}

	/**
	 * Looks for people by the beginnings of words of their names, however they are
	 * written; {@value #FOUND} of those with the longest of the words are looked at.
	 * @param words what is looked for
	 * @param language in whose alphabet they are ordered
	 */
	public Found find(MeetingId meeting, String words, String language) {
		return find(meeting.value(), words, language);
	}

	/**
	 * A page of the guests of a meeting.
	 * @param language in whose alphabet, one of {@link org.multaqa.kit.web.Languages#ALL}
	 * @param most how many
	 * @param from where the page begins, or absent for the first
	 */
	public Slice<Participant> guests(MeetingId meeting, String language, int most, @Nullable Cursor from) {
		return this.replicas.list(ListQuery.by(NameOrder.field(language))
			.where(ParticipantProjection.PARTS, guestsOf(meeting))
			.limit(most)
			.from(from));
	}

	public Optional<Participant> find(PersonId person) {
		return this.replicas.find(person.value());
	}

	/** Looks for guests of a meeting, as {@link #find} does for its people. */
	public Found findGuests(MeetingId meeting, String words, String language) {
		return find(guestsOf(meeting), words, language);
	}

	/**
	 * Others in a meeting whose names look like that of a person.
	 * @return a few of them
	 */
	public List<Participant> alike(MeetingId meeting, PersonId person, @Nullable LocalizedText name) {
		return NameWords.looks(name)
			.stream()
			.flatMap((look) -> this.replicas
				.list(ListQuery.by(ParticipantProjection.PERSON)
					.where(ParticipantProjection.WORDS, word(meeting.value(), look))
					.limit(ALIKE))
				.items()
				.stream())
			.filter((each) -> !each.id().equals(person))
			.distinct()
			.limit(ALIKE)
			.toList();
	}

	private Found find(String among, String words, String language) {
		var wanted = NameWords.wanted(words);
		if (wanted.isEmpty()) {
			return new Found(List.of(), true);
		}
		var slice = this.replicas.list(ListQuery.by(ParticipantProjection.PERSON)
			.where(ParticipantProjection.WORDS, word(among, NameWords.lookedUp(wanted)))
			.limit(FOUND));
		return new Found(slice.items()
			.stream()
			.filter((each) -> NameWords.match(each.name(), wanted))
			.sorted(NameOrder.in(language))
			.toList(), slice.next() == null);
	}

	/** By what a beginning of a word is looked up among some people. */
	static String word(String among, String beginning) {
		return among + "|" + beginning;
	}

	/** By what the guests of a meeting are listed. */
	static String guestsOf(MeetingId meeting) {
		return meeting + "|guests";
	}

	/**
	 * People who were looked for.
	 *
	 * @param people in the order of their names
	 * @param all whether there are no others
	 */
	public record Found(List<Participant> people, boolean all) {

		public Found {
			people = List.copyOf(people);
		}

	}

}
