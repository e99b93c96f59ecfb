package org.multaqa.portal.projections.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.OfMember;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.portal.projections.meeting.DelegationProjection;
import org.multaqa.portal.projections.roster.Participant.Seat;

/** How a participant follows from what identity and registration tell. */
public final class ParticipantProjection {

	static final String PERSON = "person";

	/** The parts of rosters in which somebody is, and the meeting of a guest. */
	static final String PARTS = "parts";

	/**
	 * The beginnings of the words of a name, and what it looks like, each with a meeting
	 * of the person.
	 */
	static final String WORDS = "words";

	/**
	 * Each part of a roster in the order of every language, and whoever has a word in the
	 * name.
	 */
	public static final Listing<Participant> LISTING = listing();

	private ParticipantProjection() {
	}

	private static Listing<Participant> listing() {
		var listing = Listing.of(ParticipantProjection::listed).by(PERSON, WORDS);
		for (String order : NameOrder.fields()) {
			listing = listing.by(order, PARTS);
		}
		return listing;
	}

	private static Map<String, Object> listed(Participant participant) {
		var fields = new HashMap<String, Object>();
		fields.put(PERSON, participant.id());
		fields.put(PARTS,
				Stream.concat(participant.seats().stream().flatMap(RosterCriteria::keys), guest(participant))
					.distinct()
					.toList());
		fields.put(WORDS, words(participant));
		Languages.ALL
			.forEach((language) -> fields.put(NameOrder.field(language), NameOrder.key(participant.name(), language)));
		return fields;
	}

	private static List<String> words(Participant participant) {
		var words = Stream
			.concat(NameWords.beginnings(participant.name()).stream(), NameWords.looks(participant.name()).stream())
			.toList();
		var meetings = participant.seats().stream().map(Seat::meeting).map(MeetingId::value);
		return Stream.concat(meetings, guest(participant))
			.distinct()
			.flatMap((among) -> words.stream().map((word) -> Participants.word(among, word)))
			.toList();
	}

	/** Among whom a guest is; one whose name is forgotten is looked for by nobody. */
	private static Stream<String> guest(Participant participant) {
		@Nullable MeetingId meeting = participant.guestOf();
		return (meeting != null && participant.name() != null) ? Stream.of(Participants.guestsOf(meeting))
				: Stream.empty();
	}

	/** Of whom an event tells. */
	static Stream<PersonId> concerned(DomainEvent event) {
		return switch (event) {
			case PersonNamed named -> Stream.of(named.person());
			case DelegateReplaced replaced -> Stream.of(replaced.person(), replaced.successor());
			case OfMember ofMember -> Stream.of(ofMember.person());
			default -> Stream.empty();
		};
	}

	static @Nullable Participant next(@Nullable Participant before, PersonId person, EventEnvelope<?> envelope) {
		List<Seat> seats = (before != null) ? before.seats() : List.of();
		return switch (envelope.event()) {
			case PersonNamed named -> new Participant(person, named.name(), seats, named.guestOf());
			case OfMember event -> new Participant(person, (before != null) ? before.name() : null,
					Stream
						.concat(seats.stream().filter((seat) -> !seat.delegation().equals(event.delegation())),
								seat(seats, person, event, envelope))
						.toList(),
					(before != null) ? before.guestOf() : null);
			default -> before;
		};
	}

	/** What becomes of the seat is what becomes of a member of a delegation. */
	private static Stream<Seat> seat(List<Seat> seats, PersonId person, OfMember event, EventEnvelope<?> envelope) {
		var own = seats.stream()
			.filter((seat) -> seat.delegation().equals(event.delegation()))
			.map(Seat::member)
			.toList();
		return DelegationProjection.members(own, event, envelope)
			.stream()
			.filter((member) -> member.person().equals(person))
			.map((member) -> new Seat(event.delegation(), event.meeting(), event.office(), member));
	}

}
