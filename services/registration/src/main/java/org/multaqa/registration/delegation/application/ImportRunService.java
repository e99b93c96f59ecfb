package org.multaqa.registration.delegation.application;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Aggregates.IdempotencyConflict;
import org.multaqa.kit.store.ErasableAggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.ImportRun;
import org.multaqa.registration.delegation.domain.ImportRun.Nomination;
import org.multaqa.registration.delegation.domain.ImportRun.Nominations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nominates all people of an import, delegation after delegation. What it is going to do
 * stands in the store before, so that an import that is interrupted in between is
 * finished: each delegation has it once.
 */
public class ImportRunService {

	public static final Listing<ImportRun> LISTING = Listing
		.<ImportRun>of((run) -> Map.of("since", run.since().toEpochMilli()))
		.by("since");

	private static final Logger LOG = LoggerFactory.getLogger(ImportRunService.class);

	private final ErasableAggregates<ImportRun> runs;

	private final Aggregates<Delegation> delegations;

	private final Clock clock;

	private final InstantSource real;

	/**
	 * Nominates nobody yet.
	 * @param clock that of the meeting
	 * @param real the real one, which says how long a run has lasted
	 */
	public ImportRunService(ErasableAggregates<ImportRun> runs, Aggregates<Delegation> delegations, Clock clock,
			InstantSource real) {
		this.runs = runs;
		this.delegations = delegations;
		this.clock = clock;
		this.real = real;
	}

	/**
	 * Nominates all of them.
	 * @throws RuleViolation where somebody else was faster with one, of whom it does not
	 * hold any more; all others are nominated
	 */
	void carryOut(RequestContext context, List<Nominations> all) {
		var run = new ImportRun(UUID.randomUUID().toString(), context.actor().person(), context.key(),
				context.fingerprint(), all, this.real.instant().truncatedTo(ChronoUnit.MILLIS));
		this.runs.insert(run.id(), Decision.unchanged(run), context.withoutKey());
		carryOut(run);
	}

	/**
	 * Finishes what was interrupted.
	 * @param moment what was begun since may still be under way
	 */
	public void finishBegunBefore(Instant moment) {
		this.runs.forEach(ListQuery.by("since"), (stored) -> {
			if (stored.state().since().isBefore(moment)) {
				try {
					carryOut(stored.state());
				}
				catch (RuleViolation | IdempotencyConflict ex) {
					LOG.info("Of the import {} not all could be done: {}", stored.id(), ex.toString());
				}
			}
		});
	}

	private void carryOut(ImportRun run) {
		var refusals = new ArrayList<RuleViolation>();
		try {
			run.delegations().forEach((own) -> refusals.addAll(nominate(run, own)));
		}
		catch (IdempotencyConflict ex) {
			this.runs.erase(run.id());
			throw ex;
		}
		this.runs.erase(run.id());
		if (!refusals.isEmpty()) {
			throw refusals.getFirst();
		}
	}

	private List<RuleViolation> nominate(ImportRun run, Nominations own) {
		var refusals = new ArrayList<RuleViolation>();
		this.delegations.change(own.delegation().value(), DelegationAccess.UNKNOWN, context(run), (delegation) -> {
			refusals.clear();
			return nominated(delegation, own.people(), refusals);
		});
		return refusals;
	}

	private Decision<Delegation> nominated(Delegation delegation, List<Nomination> people,
			List<RuleViolation> refusals) {
		var now = this.clock.instant();
		var next = delegation;
		var events = new ArrayList<DomainEvent>();
		for (var one : people) {
			try {
				var decision = next.nominate(one.person(), one.roles(), now);
				next = decision.state();
				events.addAll(decision.events());
			}
			catch (RuleViolation ex) {
				refusals.add(ex);
			}
		}
		return new Decision<>(next, events);
	}

	/** Under one key: a delegation that has it is left alone, whatever came after. */
	private static RequestContext context(ImportRun run) {
		String key = (run.key() != null) ? run.key() : "import-" + run.id();
		return new RequestContext(new Actor(run.askedBy(), Set.of(), Set.of()), null, key, run.fingerprint(), null);
	}

}
