package org.multaqa.sessions.guest.application;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.api.GuestActions;
import org.multaqa.sessions.programme.application.CircumstancesService;
import org.multaqa.sessions.programme.application.GuestSessionService;
import org.multaqa.sessions.programme.application.KnownPeople;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.PersonReplica;
import org.multaqa.sessions.programme.domain.Limits;
import org.multaqa.sessions.programme.domain.Merge;

/**
 * What organisers do with the guests of a programme, as far as {@link GuestActions}
 * allows it. A meeting that the actor may not know of is {@code meeting.unknown}; then
 * the rules refuse, then a guest that there is not is {@code guest.unknown}.
 */
public class GuestService {

	private final GuestSessionService sessions;

	private final MeetingReplicas meetings;

	private final KnownPeople people;

	private final CircumstancesService circumstances;

	private final GuestNames names;

	public GuestService(GuestSessionService sessions, MeetingReplicas meetings, KnownPeople people,
			CircumstancesService circumstances, GuestNames names) {
		this.sessions = sessions;
		this.meetings = meetings;
		this.people = people;
		this.circumstances = circumstances;
		this.names = names;
	}

	/**
	 * A page of the guests, in the order of their ids.
	 * @throws RuleViolation {@code meeting.unknown}, {@code actor.needs-role}
	 */
	public Slice<PersonReplica> list(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		actions(actor, meeting).read().orThrow();
		return this.people.guests(meeting, from);
	}

	/**
	 * Adds a guest; the same key again finds the same guest.
	 * @throws RuleViolation {@code text.too-long}
	 * @throws IdempotencyConflict if the key was used for another name
	 */
	public NamedGuest add(RequestContext context, MeetingId meeting, LocalizedText name) {
		actions(context.actor(), meeting).change().orThrow();
		Limits.name(name);
		var person = new PersonId(context.newId("g"));
		var added = this.names.name(meeting, Map.of(person, name)).get(person);
		if (added == null || (context.key() != null && !name.equals(added.name()))) {
			throw new IdempotencyConflict();
		}
		return added;
	}

	/**
	 * Calls a guest otherwise, wherever the name stands.
	 * @throws RuleViolation {@code guest.unknown}, {@code text.too-long}
	 */
	public NamedGuest correct(RequestContext context, MeetingId meeting, PersonId person, LocalizedText name) {
		actions(context.actor(), meeting).change().orThrow();
		this.people.guest(meeting, person);
		Limits.name(name);
		return this.names.correct(person, name);
	}

	/**
	 * Takes a guest out whom nothing names.
	 * @throws RuleViolation {@code guest.unknown}, {@code guest.in-use}
	 */
	public NamedGuest remove(RequestContext context, MeetingId meeting, PersonId person) {
		var actions = actions(context.actor(), meeting);
		actions.change().orThrow();
		this.people.guest(meeting, person);
		actions.remove(this.sessions.facts(meeting, person)).orThrow();
		return this.names.remove(person);
	}

	/**
	 * Has a name forgotten for good.
	 * @throws RuleViolation {@code guest.unknown}
	 */
	public void erase(RequestContext context, MeetingId meeting, PersonId person) {
		actions(context.actor(), meeting).erase().orThrow();
		this.people.guest(meeting, person);
		this.names.erase(person, context.actor().person());
	}

	/**
	 * Says what becomes of the sessions of a guest who turns out to be somebody else;
	 * changes nothing.
	 * @throws RuleViolation {@code guest.unknown}, and as
	 * {@link GuestSessionService#merge}
	 */
	public MergedGuest check(Actor actor, MeetingId meeting, Merge merge) {
		var known = this.meetings.get(actor, meeting);
		actions(actor, meeting).change().orThrow();
		this.people.guest(meeting, merge.guest());
		this.people.needs(meeting, List.of(merge.into()));
		var programme = this.sessions.of(meeting);
		return merged(merge.in(programme, this.circumstances.of(programme, known)));
	}

	/**
	 * Has somebody else stand for a guest in all sessions of the working draft.
	 * @return at the version of the programme
	 * @throws RuleViolation {@code guest.unknown}, and as
	 * {@link GuestSessionService#merge}
	 */
	public Versioned<MergedGuest> merge(RequestContext context, MeetingId meeting, Merge merge) {
		actions(context.actor(), meeting).change().orThrow();
		this.people.guest(meeting, merge.guest());
		return this.sessions.merge(context, meeting, merge).map(this::merged);
	}

	private MergedGuest merged(Merge.Outcome outcome) {
		return new MergedGuest(outcome, this.people.names(List.of(outcome.merge().into())));
	}

	private GuestActions actions(Actor actor, MeetingId meeting) {
		return new GuestActions(actor, this.meetings.get(actor, meeting).facts());
	}

}
