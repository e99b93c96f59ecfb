package org.multaqa.registration.delegation.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.delegation.domain.Delegation;

/**
 * One act upon several members of a delegation, in one write. All that can be done is
 * done; of each is said what the rule says of that person. Sent again, it finds done what
 * was done.
 */
public class SeveralMembersService {

	private final DelegationAccess access;

	public SeveralMembersService(DelegationAccess access) {
		this.access = access;
	}

	/**
	 * Approves registrations.
	 * @return what the rule says of each, in the order of the people
	 * @throws RuleViolation {@code delegation.unknown}, and as
	 * {@link DelegationActions#approve()}
	 */
	public Versioned<SequencedMap<PersonId, Permission>> approve(RequestContext context, DelegationId id,
			List<PersonId> people) {
		return act(context, id, people, DelegationActions::approve,
				(actions, person) -> actions.facts().approval(person),
				(delegation, person) -> delegation.member(person).approve());
	}

	/**
	 * Says that people have arrived; each is undone by itself.
	 * @return what the rule says of each, in the order of the people
	 * @throws RuleViolation {@code delegation.unknown}, and as
	 * {@link DelegationActions#checkIn()}
	 */
	public Versioned<SequencedMap<PersonId, Permission>> checkIn(RequestContext context, DelegationId id,
			List<PersonId> people) {
		return act(context, id, people, DelegationActions::checkIn,
				(actions, person) -> actions.facts().checkIn(person),
				(delegation, person) -> delegation.member(person).checkIn());
	}

	/**
	 * Asks once more for answers.
	 * @return what the rule says of each, in the order of the people
	 * @throws RuleViolation {@code delegation.unknown}, and as
	 * {@link DelegationActions#remind()}
	 */
	public Versioned<SequencedMap<PersonId, Permission>> remind(RequestContext context, DelegationId id,
			List<PersonId> people) {
		Instant now = this.access.now();
		return act(context, id, people, DelegationActions::remind,
				(actions, person) -> actions.member(person).reminding(now),
				(delegation, person) -> delegation.member(person).remind(now));
	}

	/**
	 * Takes people out who have not answered in time; who waits first has their seats.
	 * @return what the rule says of each, in the order of the people
	 * @throws RuleViolation {@code delegation.unknown}, and as
	 * {@link DelegationActions#remind()}
	 */
	public Versioned<SequencedMap<PersonId, Permission>> freeSeats(RequestContext context, DelegationId id,
			List<PersonId> people) {
		Instant now = this.access.now();
		return act(context, id, people, DelegationActions::remind,
				(actions, person) -> actions.member(person).freeing(now),
				(delegation, person) -> delegation.place(person).withdraw(now));
	}

	private Versioned<SequencedMap<PersonId, Permission>> act(RequestContext context, DelegationId id,
			List<PersonId> people, Function<DelegationActions, Permission> right,
			BiFunction<DelegationActions, PersonId, Permission> rule,
			BiFunction<Delegation, PersonId, Decision<Delegation>> act) {
		var answers = new LinkedHashMap<PersonId, Permission>();
		return this.access.change(context, id, right, (actions, delegation) -> {
			people.forEach((person) -> answers.put(person, rule.apply(actions, person)));
			return each(delegation, answers, act);
		}).map((_) -> answers);
	}

	private static Decision<Delegation> each(Delegation delegation, Map<PersonId, Permission> answers,
			BiFunction<Delegation, PersonId, Decision<Delegation>> act) {
		var next = delegation;
		var events = new ArrayList<DomainEvent>();
		for (var answer : answers.entrySet()) {
			if (answer.getValue().isAllowed()) {
				var decision = act.apply(next, answer.getKey());
				next = decision.state();
				events.addAll(decision.events());
			}
		}
		return new Decision<>(next, events);
	}

}
