package org.multaqa.portal.projections.workshop;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.WorkshopEvent.OfSignUp;
import org.multaqa.model.events.WorkshopEvent.PlaceAwaited;
import org.multaqa.model.events.WorkshopEvent.PlaceReturned;
import org.multaqa.model.events.WorkshopEvent.PlaceAssigned;
import org.multaqa.model.events.WorkshopEvent.SignUpClosed;
import org.multaqa.model.events.WorkshopEvent.SignUpOpened;
import org.multaqa.portal.projections.subject.LastEvent;

/** How the places of a session follow from their events. */
public final class SignUpProjection {

	/** Those in which somebody has a place. */
	public static final Listing<SignUp> LISTING = Listing.of(SignUpProjection::listed)
		.by("session", "meeting", "seated");

	private SignUpProjection() {
	}

	private static Map<String, Object> listed(SignUp signUp) {
		return Map.of("meeting", signUp.meeting(), "session", signUp.session(), "seated", signUp.seated());
	}

	public static @Nullable SignUp next(@Nullable SignUp before, EventEnvelope<?> envelope) {
		if (!(envelope.event() instanceof OfSignUp event)) {
			return before;
		}
		var last = LastEvent.of(envelope);
		var known = (before != null) ? before
				: new SignUp(event.session(), event.meeting(), false, 0, List.of(), List.of(), last);
		return switch (event) {
			case SignUpOpened opened -> new SignUp(known.session(), known.meeting(), true, opened.places(),
					known.seated(), known.waiting(), last);
			case SignUpClosed _ -> new SignUp(known.session(), known.meeting(), false, known.places(), known.seated(),
					known.waiting(), last);
			case PlaceAssigned taken ->
				with(known, plus(known.seated(), taken.person()), without(known.waiting(), taken.person()), last);
			case PlaceAwaited awaited -> with(known, known.seated(), plus(known.waiting(), awaited.person()), last);
			case PlaceReturned left ->
				with(known, without(known.seated(), left.person()), without(known.waiting(), left.person()), last);
		};
	}

	private static SignUp with(SignUp before, List<PersonId> seated, List<PersonId> waiting, LastEvent last) {
		return new SignUp(before.session(), before.meeting(), before.open(), before.places(), seated, waiting, last);
	}

	private static List<PersonId> plus(List<PersonId> people, PersonId last) {
		return Stream.concat(people.stream(), Stream.of(last)).toList();
	}

	private static List<PersonId> without(List<PersonId> people, PersonId gone) {
		return people.stream().filter((person) -> !person.equals(gone)).toList();
	}

}
