package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * Two who turn out to be one: from then on the sessions of a draft name the one who
 * stays. What was released stays as it was.
 *
 * @param guest who stood in the sessions until then
 * @param into who stays
 */
public record Merge(PersonId guest, PersonId into) {

	/**
	 * Has the sessions of a draft name the one who stays. When the guest is there counts
	 * on, unless something is known of when the other is.
	 * @throws RuleViolation {@code guest.same-person}, and any clash that this would
	 * bring and that blocks
	 */
	public Decision<Programme> in(Programme programme, Circumstances circumstances) {
		if (this.guest.equals(this.into)) {
			throw new RuleViolation("guest.same-person");
		}
		clashes(programme, circumstances).stream().filter(Clash::blocks).findFirst().ifPresent((clash) -> {
			throw clash.refusal();
		});
		var next = merged(programme);
		var facts = new ArrayList<DomainEvent>();
		sessions(programme)
			.forEach((session) -> facts.add(new SessionRevised(programme.meeting(), next.get(session.id()).plan())));
		for (PersonId person : List.of(this.guest, this.into)) {
			var presence = next.presenceOf(person);
			if (!presence.equals(programme.presenceOf(person))) {
				facts.add(new PresenceSet(programme.meeting(), person, presence.times()));
			}
		}
		return new Decision<>(next, facts);
	}

	/** The sessions of a draft that name the guest, cancelled ones included. */
	public List<Session> sessions(Programme programme) {
		return programme.sessions().stream().filter((session) -> session.needs(this.guest)).toList();
	}

	/**
	 * What speaks against it that did not speak against the two before.
	 * @return of any severity
	 */
	public List<Clash> clashes(Programme programme, Circumstances circumstances) {
		var before = programme.clashes(circumstances);
		return merged(programme).clashes(circumstances)
			.stream()
			.filter((clash) -> this.into.equals(clash.person()))
			.filter((clash) -> before.stream().noneMatch((known) -> wasThere(known, clash)))
			.toList();
	}

	private boolean wasThere(Clash before, Clash now) {
		return before.rule() == now.rule() && before.session().equals(now.session())
				&& Objects.equals(before.other(), now.other())
				&& (this.guest.equals(before.person()) || this.into.equals(before.person()));
	}

	private Programme merged(Programme programme) {
		var next = programme;
		for (Session session : sessions(programme)) {
			next = next.replace(session.as(plan(session.plan())));
		}
		var theirs = programme.presenceOf(this.guest).times();
		boolean goesOn = programme.presenceOf(this.into).times().isEmpty() && !theirs.isEmpty();
		next = goesOn ? next.setPresence(this.into, theirs).state() : next;
		return next.setPresence(this.guest, List.of()).state();
	}

	private SessionPlan plan(SessionPlan plan) {
		var people = plan.people()
			.stream()
			.map((each) -> each.person().equals(this.guest) ? new Contributor(this.into, each.part(), each.language())
					: each)
			.distinct()
			.toList();
		return plan.with(people);
	}

}
