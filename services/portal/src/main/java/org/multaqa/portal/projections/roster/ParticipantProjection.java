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
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RegistrationEvent.DelegateReplaced;
import org.multaqa.model.events.RegistrationEvent.OfMember;
import org.multaqa.portal.projections.meeting.DelegationProjection;
import org.multaqa.portal.projections.roster.Participant.Seat;

/** How a participant follows from what identity and registration tell. */
public final class ParticipantProjection {

	static final String PERSON = "person";

	/** The parts of rosters in which somebody is. */
	static final String PARTS = "parts";

	/** The beginnings of the words of a name, each with a meeting of the person. */
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
		fields.put(PARTS, participant.seats().stream().flatMap(RosterPart::keys).distinct().toList());
		fields.put(WORDS, words(participant));
		Languages.ALL
			.forEach((language) -> fields.put(NameOrder.field(language), NameOrder.key(participant.name(), language)));
		return fields;
	}

	private static List<String> words(Participant participant) {
		var beginnings = NameWords.beginnings(participant.name());
		return participant.seats()
			.stream()
			.map(Seat::meeting)
			.distinct()
			.flatMap((meeting) -> beginnings.stream().map((word) -> Participants.word(meeting, word)))
			.toList();
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
			case PersonNamed named -> new Participant(person, named.name(), seats);
			case OfMember event -> new Participant(person, (before != null) ? before.name() : null,
					Stream
						.concat(seats.stream().filter((seat) -> !seat.delegation().equals(event.delegation())),
								seat(seats, person, event, envelope))
						.toList());
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
