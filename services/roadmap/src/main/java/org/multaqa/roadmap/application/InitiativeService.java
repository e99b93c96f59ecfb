package org.multaqa.roadmap.application;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.domain.ContentHasher;
import org.multaqa.roadmap.domain.InitiativeBasis;
import org.multaqa.roadmap.domain.InitiativeProposal;
import org.multaqa.roadmap.domain.Reached;
import org.multaqa.roadmap.domain.Roadmap;

/**
 * What people may do with the initiatives of a roadmap: write them, and say later what
 * was reached. Every method refuses as {@link Roadmaps} tells.
 */
public final class InitiativeService {

	private final Roadmaps roadmaps;

	private final MeetingReplicas meetings;

	private final InitiativeBases bases;

	private final ContentHasher hasher;

	private final Clock clock;

	public InitiativeService(Roadmaps roadmaps, MeetingReplicas meetings, InitiativeBases bases, ContentHasher hasher,
			Clock clock) {
		this.roadmaps = roadmaps;
		this.meetings = meetings;
		this.bases = bases;
		this.hasher = hasher;
		this.clock = clock;
	}

	/**
	 * The name of an initiative that is about to be drafted: as its author chose, or new.
	 * @return the same name for the same command
	 */
	public static InitiativeId nameFor(RequestContext context, InitiativeRequest request) {
		@Nullable InitiativeId chosen = request.id();
		return (chosen != null) ? chosen : new InitiativeId(context.newId("i"));
	}

	/**
	 * Adds an initiative, by headquarters or the head of the office that leads it.
	 * @param name of the initiative, see {@link #nameFor}
	 * @throws RuleViolation as {@link InitiativeProposal} and {@link Roadmap#draft}
	 */
	public Versioned<Roadmap> draft(RequestContext context, String id, InitiativeId name, InitiativeRequest request) {
		String unused = context.newId("m");
		return this.roadmaps.change(context, id, (actions, _) -> actions.draft(request.lead()), (before) -> {
			var proposal = new RequestedInitiative(request).proposal(name, unused, null, preference(before));
			return before.draft(proposal, basisOf(proposal, before), this.hasher, context.actor().person());
		});
	}

	/**
	 * Replaces an initiative, by headquarters or the head of the office that leads it; a
	 * head cannot hand it to another office.
	 * @param context how it was asked, with the version that was seen
	 * @throws RuleViolation as {@link InitiativeProposal} and {@link Roadmap#revise}
	 */
	public Versioned<Roadmap> revise(RequestContext context, String id, InitiativeId name, InitiativeRequest request) {
		String unused = context.newId("m");
		return this.roadmaps.change(context, id, (actions, _) -> actions.revise(name, request.lead()), (before) -> {
			context.requireVersion();
			var proposal = new RequestedInitiative(request).proposal(name, unused, before.content().get(name),
					preference(before));
			return before.revise(proposal, basisOf(proposal, before), this.hasher, context.actor().person());
		});
	}

	/**
	 * Takes an initiative out, by headquarters or the head of the office that leads it.
	 * @throws RuleViolation as {@link Roadmap#remove}
	 */
	public Versioned<Roadmap> remove(RequestContext context, String id, InitiativeId name) {
		return this.roadmaps.change(context, id, (actions, _) -> actions.remove(name),
				(before) -> before.remove(name, this.hasher, context.actor().person()));
	}

	/**
	 * Says that a milestone is reached, by headquarters or somebody of the office that
	 * leads the initiative in the latest edition.
	 * @throws RuleViolation as {@link Roadmap#reach}
	 */
	public Versioned<Roadmap> reach(RequestContext context, String id, InitiativeId name, MilestoneId milestone,
			LocalDate on) {
		return this.roadmaps.change(context, id, (actions, _) -> actions.reach(name, milestone), (before) -> {
			var now = this.clock.instant();
			var zone = this.meetings.get(before.meeting().value()).zone();
			return before.reach(new Reached(name, milestone, on, context.actor().person(), now),
					LocalDate.ofInstant(now, zone));
		});
	}

	private LanguagePreference preference(Roadmap roadmap) {
		return this.meetings.get(roadmap.meeting().value()).preference();
	}

	private InitiativeBasis basisOf(InitiativeProposal proposal, Roadmap roadmap) {
		return this.bases.of(roadmap.meeting(), proposal.initiative().sources());
	}

}
