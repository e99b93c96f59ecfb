package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MemberActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.meeting.application.MeetingService;
import org.multaqa.registration.person.application.PersonService;

/** Who is expected at the doors of a meeting, and by which badge each is found. */
public class BadgeService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	private final PersonService people;

	private final BadgeCodes codes;

	public BadgeService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings,
			PersonService people, BadgeCodes codes) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
		this.people = people;
		this.codes = codes;
	}

	/**
	 * Those who are expected, for organisers: a page of delegations, with all of each.
	 * @param from where it begins, or absent for the first
	 * @return in the order of their offices, in each in the order of nomination
	 * @throws RuleViolation {@code meeting.unknown}, and as {@link MeetingActions#read}
	 */
	public Slice<List<Expected>> expected(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		this.meetings.actions(actor, meeting).read().orThrow();
		return this.delegations.list(DelegationListing.to(meeting).from(from)).map(Versioned::state).map(this::of);
	}

	/**
	 * All who are expected, or those of one office, for organisers.
	 * @param office whose people, or absent for all
	 * @return as {@link #expected(Actor, MeetingId, Cursor)}
	 * @throws RuleViolation {@code meeting.unknown}, and as {@link MeetingActions#read}
	 */
	public List<Expected> expected(Actor actor, MeetingId meeting, @Nullable OfficeId office) {
		this.meetings.actions(actor, meeting).read().orThrow();
		if (office != null) {
			return this.delegations.find(meeting + "-" + office).map(Versioned::state).map(this::of).orElse(List.of());
		}
		var all = new ArrayList<Expected>();
		this.delegations.forEach(DelegationListing.to(meeting), (delegation) -> all.addAll(of(delegation.state())));
		return all;
	}

	/**
	 * One of them, for that person and for organisers.
	 * @throws RuleViolation {@code delegation.unknown}, and as
	 * {@link MemberActions#readPapers}
	 */
	public Expected expected(Actor actor, DelegationId id, PersonId person) {
		var delegation = this.access.read(actor, id, (actions) -> actions.member(person).readPapers()).state();
		return of(delegation, delegation.get(person));
	}

	/**
	 * One who is there, for that person and for organisers.
	 * @throws RuleViolation {@code delegation.unknown}, and as
	 * {@link MemberActions#readCertificate}
	 */
	public Expected arrived(Actor actor, DelegationId id, PersonId person) {
		var delegation = this.access.read(actor, id, (actions) -> actions.member(person).readCertificate()).state();
		return of(delegation, delegation.get(person));
	}

	/**
	 * Gives a badge another code.
	 * @throws RuleViolation {@code delegation.unknown}, and as
	 * {@link MemberActions#renewBadge}
	 */
	public Versioned<Membership> renew(RequestContext context, DelegationId id, PersonId person) {
		return this.access
			.change(context, id, (actions) -> actions.member(person).renewBadge(),
					(delegation) -> delegation.member(person).renewBadge())
			.map((state) -> state.member(person));
	}

	private List<Expected> of(Delegation delegation) {
		var expected = delegation.expected();
		var names = this.people.namesOf(expected.stream().map(Member::person).toList());
		return expected.stream()
			.map((member) -> new Expected(new Membership(delegation, member), names.get(member.person()),
					this.codes.of(delegation.id(), member)))
			.toList();
	}

	private Expected of(Delegation delegation, Member member) {
		return new Expected(new Membership(delegation, member), this.people.nameOf(member.person()).orElse(null),
				this.codes.of(delegation.id(), member));
	}

}
