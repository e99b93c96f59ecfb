package org.multaqa.sessions.signup.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.WorkshopEvent.PlaceAwaited;
import org.multaqa.model.events.WorkshopEvent.PlaceReturned;
import org.multaqa.model.events.WorkshopEvent.PlaceAssigned;
import org.multaqa.model.events.WorkshopEvent.SignUpClosed;
import org.multaqa.model.events.WorkshopEvent.SignUpOpened;
import org.multaqa.sessions.api.SignUpFacts;
import org.multaqa.sessions.programme.domain.Limits;

/**
 * The places of a session, and who has them: never more people than places. Who comes
 * when all are taken waits, and gets the first one that becomes free, be it given back or
 * added, also when nobody else may sign up any more.
 *
 * @param open whether people may sign up
 * @param places how many there are, 0 before anybody could sign up
 * @param seated who has a place, in the order in which they got it
 * @param waiting who waits for one, the first one first
 */
public record SignUp(SessionId session, MeetingId meeting, boolean open, int places, List<PersonId> seated,
		List<PersonId> waiting) {

	public SignUp {
		seated = List.copyOf(seated);
		waiting = List.copyOf(waiting);
	}

	/** Before anybody could sign up. */
	public static SignUp none(SessionId session, MeetingId meeting) {
		return new SignUp(session, meeting, false, 0, List.of(), List.of());
	}

	/**
	 * People may sign up; who waits takes the places that were added.
	 * @param facts what is known of the session and of these places
	 * @param number how many places there are from now on
	 * @throws RuleViolation {@code programme.bad-capacity}, and as
	 * {@link SignUpFacts#opening(int)}
	 */
	public Decision<SignUp> open(SignUpFacts facts, int number) {
		Limits.capacity(number);
		return Decision.when(facts.opening(number), this,
				() -> new SignUp(this.session, this.meeting, true, number, this.seated, this.waiting)
					.filled(new SignUpOpened(this.meeting, this.session, number)));
	}

	/**
	 * Nobody signs up any more.
	 * @param facts what is known of the session and of these places
	 */
	public Decision<SignUp> close(SignUpFacts facts) {
		return Decision.when(facts.closing(), this,
				() -> Decision.of(new SignUp(this.session, this.meeting, false, this.places, this.seated, this.waiting),
						new SignUpClosed(this.meeting, this.session)));
	}

	/**
	 * Somebody takes a place, or waits for one.
	 * @param facts what is known of the session and of these places
	 * @throws RuleViolation as {@link SignUpFacts#taking}
	 */
	public Decision<SignUp> take(SignUpFacts facts, PersonId person) {
		return Decision.when(facts.taking(person), this,
				() -> (this.seated.size() < this.places)
						? Decision.of(with(plus(this.seated, person), this.waiting),
								new PlaceAssigned(this.meeting, this.session, person, false))
						: Decision.of(with(this.seated, plus(this.waiting, person)),
								new PlaceAwaited(this.meeting, this.session, person)));
	}

	/**
	 * Somebody gives the place back, or waits no more.
	 * @param facts what is known of the session and of these places
	 */
	public Decision<SignUp> giveBack(SignUpFacts facts, PersonId person) {
		return Decision.when(facts.givingBack(person), this, () -> returned(person));
	}

	/**
	 * Somebody is erased, and so has no place and waits for none; who waits first has it.
	 * @return unchanged where the person is not among them
	 */
	public Decision<SignUp> forget(PersonId person) {
		boolean isIn = this.seated.contains(person) || this.waiting.contains(person);
		return isIn ? returned(person) : Decision.unchanged(this);
	}

	private Decision<SignUp> returned(PersonId person) {
		return with(without(this.seated, person), without(this.waiting, person))
			.filled(new PlaceReturned(this.meeting, this.session, person));
	}

	/** Who waits takes what is free. */
	private Decision<SignUp> filled(DomainEvent cause) {
		int free = Math.max(0, Math.min(this.places - this.seated.size(), this.waiting.size()));
		var next = this.waiting.subList(0, free);
		var events = new ArrayList<DomainEvent>(List.of(cause));
		next.forEach((person) -> events.add(new PlaceAssigned(this.meeting, this.session, person, true)));
		return new Decision<>(with(Stream.concat(this.seated.stream(), next.stream()).toList(),
				this.waiting.subList(free, this.waiting.size())), events);
	}

	private SignUp with(List<PersonId> inPlaces, List<PersonId> inLine) {
		return new SignUp(this.session, this.meeting, this.open, this.places, inPlaces, inLine);
	}

	private static List<PersonId> plus(List<PersonId> people, PersonId last) {
		return Stream.concat(people.stream(), Stream.of(last)).toList();
	}

	private static List<PersonId> without(List<PersonId> people, PersonId gone) {
		return people.stream().filter((person) -> !person.equals(gone)).toList();
	}

}
