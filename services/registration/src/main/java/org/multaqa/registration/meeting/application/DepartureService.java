package org.multaqa.registration.meeting.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.meeting.domain.Departure;
import org.multaqa.registration.meeting.domain.Departure.Held;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.person.application.AccountRefused;
import org.multaqa.registration.person.application.AccountsUnavailable;
import org.multaqa.registration.person.application.PersonService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How somebody who is going to be erased hands back the roles outside delegations: in the
 * meetings themselves, one write each, before the erasure is begun. Whoever looks whether
 * another organiser is left then finds those who stay. That it was begun is kept until
 * identity has answered.
 */
public class DepartureService {

	public static final Listing<Departure> LISTING = Listing
		.<Departure>of((departure) -> Map.of("since", departure.since().toEpochMilli()))
		.by("since");

	private static final Logger LOG = LoggerFactory.getLogger(DepartureService.class);

	private static final String UNKNOWN = "meeting.unknown";

	private final ErasableAggregates<Departure> departures;

	private final Aggregates<Meeting> meetings;

	private final PersonService people;

	private final InstantSource clock;

	/**
	 * Lets nobody go yet.
	 * @param clock the real one, never that of the meeting
	 */
	public DepartureService(ErasableAggregates<Departure> departures, Aggregates<Meeting> meetings,
			PersonService people, InstantSource clock) {
		this.departures = departures;
		this.meetings = meetings;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Ends the roles of a person and has identity erase the person; gives them back where
	 * that is refused. Where nobody knows what became of it, it is finished later.
	 * @param actor the person, or a founder
	 * @throws RuleViolation {@code meeting.last-organiser}
	 * @throws AccountRefused if identity says no
	 * @throws AccountsUnavailable if identity does not answer
	 */
	public void leave(Actor actor, PersonId person) {
		var held = roles(person);
		var begun = new Departure(person, actor.person(), held, this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
		carryOut(this.departures
			.change(person.value(), RequestContext.by(actor), () -> Decision.unchanged(begun),
					(before) -> Decision.unchanged(before.with(held)))
			.state());
	}

	/**
	 * Finishes what was interrupted, or undoes it where it is refused.
	 * @param moment what was begun since may still be under way
	 * @throws AccountsUnavailable if identity does not answer; what is left is for the
	 * next time
	 */
	public void finishBegunBefore(Instant moment) {
		this.departures.forEach(ListQuery.by("since"), (stored) -> {
			var departure = stored.state();
			if (departure.since().isBefore(moment)) {
				try {
					carryOut(departure);
				}
				catch (RuleViolation | AccountRefused | ConcurrencyConflict ex) {
					LOG.info("The erasure of {} was refused and is undone: {}", departure.person(), ex.getMessage());
				}
			}
		});
	}

	/** The person was erased. */
	public void forget(PersonId person) {
		this.departures.erase(person.value());
	}

	private void carryOut(Departure departure) {
		try {
			departure.meetings()
				.forEach((meeting) -> this.meetings.change(meeting.value(), UNKNOWN, by(departure),
						(now) -> now.leave(departure.person())));
			this.people.erase(departure.person(), departure.askedBy());
		}
		catch (RuleViolation | AccountRefused | ConcurrencyConflict ex) {
			comeBack(departure);
			forget(departure.person());
			throw ex;
		}
		forget(departure.person());
	}

	private void comeBack(Departure departure) {
		for (Held held : departure.roles()) {
			this.meetings.change(held.meeting().value(), UNKNOWN, by(departure),
					(now) -> now.facts().changes().isAllowed() ? now.appoint(departure.person(), held.role())
							: Decision.unchanged(now));
		}
	}

	private List<Held> roles(PersonId person) {
		var held = new ArrayList<Held>();
		this.meetings.forEach(MeetingListing.withRoleOf(person),
				(meeting) -> meeting.state()
					.rolesOf(person)
					.forEach((role) -> held.add(new Held(meeting.state().id(), role.role()))));
		return held;
	}

	private static RequestContext by(Departure departure) {
		return RequestContext.by(new Actor(departure.askedBy(), Set.of(), Set.of()));
	}

}
