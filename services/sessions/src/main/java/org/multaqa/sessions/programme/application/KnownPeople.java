package org.multaqa.sessions.programme.application;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;

/**
 * Who may be named in a session: members of the meeting, that is all of whom registration
 * has told in connection with it, and its guests.
 */
public class KnownPeople {

	/** How long somebody may be on the way who was invited or named a moment ago. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final ParticipantReplicas participants;

	private final Replicas<PersonReplica> people;

	public KnownPeople(ParticipantReplicas participants, Replicas<PersonReplica> people) {
		this.participants = participants;
		this.people = people;
	}

	/** What they are called. */
	public Names names(Collection<PersonId> people) {
		var names = new HashMap<PersonId, LocalizedText>();
		for (PersonReplica known : find(people)) {
			@Nullable LocalizedText name = known.name();
			if (name != null) {
				names.put(known.person(), name);
			}
		}
		return new Names(names);
	}

	/** What the members are called who are expected in a meeting. */
	public Names membersOf(MeetingId meeting) {
		return names(this.participants.coming(meeting));
	}

	/**
	 * What the guests of a meeting are called, without those whose names are forgotten.
	 */
	public Names guestsOf(MeetingId meeting) {
		var names = new HashMap<PersonId, LocalizedText>();
		this.people.forEach(guests(meeting), (guest) -> {
			@Nullable LocalizedText name = guest.name();
			if (name != null) {
				names.put(guest.person(), name);
			}
		});
		return new Names(names);
	}

	/** A page of the guests of a meeting, in the order of their ids. */
	public Slice<PersonReplica> guests(MeetingId meeting, @Nullable Cursor from) {
		return this.people.list(guests(meeting).from(from));
	}

	/**
	 * What a guest of a meeting is called.
	 * @throws RuleViolation {@code guest.unknown}
	 */
	public LocalizedText guest(MeetingId meeting, PersonId person) {
		return named(person).filter((known) -> known.isGuestOf(meeting))
			.map(PersonReplica::name)
			.orElseThrow(() -> RuleViolation.unknown("guest.unknown", person));
	}

	/** Those who are members of a meeting or its guests. */
	Set<PersonId> in(MeetingId meeting, Collection<PersonId> people) {
		var in = new HashSet<>(this.participants.of(meeting, people).keySet());
		in.addAll(guestsAmong(meeting, people));
		return in;
	}

	/** Those who are guests of a meeting. */
	Set<PersonId> guestsAmong(MeetingId meeting, Collection<PersonId> people) {
		return find(people).stream()
			.filter((known) -> known.isGuestOf(meeting))
			.map(PersonReplica::person)
			.collect(Collectors.toSet());
	}

	/** The same refusal, which says names in the place of ids. */
	RuleViolation named(RuleViolation refusal) {
		var people = refusal.arguments()
			.stream()
			.flatMap((argument) -> (argument instanceof PersonId person) ? Stream.of(person) : Stream.empty())
			.toList();
		return people.isEmpty() ? refusal
				: new RuleViolation(refusal.code(), names(people).in(refusal.arguments()).toArray());
	}

	/**
	 * Insists that people may be named in the sessions of a meeting.
	 * @throws RuleViolation of the first who may not: {@code person.unknown} where nobody
	 * has told of them, {@code person.not-in-meeting} of somebody who is neither a member
	 * nor a guest of it
	 */
	public void needs(MeetingId meeting, Collection<PersonId> named) {
		var in = in(meeting, named);
		named.stream()
			.filter((person) -> !in.contains(person) && !arrives(meeting, person))
			.findFirst()
			.ifPresent((person) -> {
				if (this.people.find(person.value()).isEmpty()) {
					throw RuleViolation.unknown("person.unknown", person.value());
				}
				throw new RuleViolation("person.not-in-meeting", person);
			});
	}

	private boolean arrives(MeetingId meeting, PersonId person) {
		return named(person)
			.filter((known) -> known.isGuestOf(meeting) || this.participants.await(meeting, person, PATIENCE))
			.isPresent();
	}

	/** Somebody whose name may be on the way. */
	private Optional<PersonReplica> named(PersonId person) {
		return this.people.await(person.value(), PATIENCE, (known) -> known.name() != null);
	}

	private Collection<PersonReplica> find(Collection<PersonId> people) {
		return this.people.findAll(people.stream().map(PersonId::value).distinct().toList());
	}

	private static ListQuery guests(MeetingId meeting) {
		return ListQuery.by("person").where("guestOf", meeting);
	}

}
