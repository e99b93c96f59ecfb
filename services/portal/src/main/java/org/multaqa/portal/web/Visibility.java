package org.multaqa.portal.web;

import java.util.List;

import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.programme.Programme;
import org.multaqa.portal.projections.programme.Programme.Planned;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.subject.TimelineEntry;
import org.multaqa.portal.projections.workshop.Output;

/**
 * What a reader may see. Anyone: the released programme, recommendations from their
 * submission on with the words that they cite, published roadmaps. Whoever takes part:
 * workshops, outputs, roadmaps in the making. Drafts of a recommendation: the delegates
 * of its office and their head, nobody else.
 *
 * @param pageRequest who looks
 * @param models everything there is
 */
record Visibility(PageRequest pageRequest, Snapshot models) {

	private static final Role[] OFFICE = { Role.DELEGATE, Role.HEAD };

	boolean sees(Programme programme, Planned session) {
		return programme.wasReleased(session.plan().id()) || this.pageRequest.has(Role.ORGANISER)
				|| (this.pageRequest.takesPart() && this.models.workshop(session.plan().id()).isPresent());
	}

	boolean sees(Recommendation recommendation) {
		return recommendation.submitted() != null || this.pageRequest.acts(recommendation.office(), OFFICE);
	}

	boolean seesWords(Recommendation recommendation, TimelineEntry written) {
		return this.pageRequest.acts(recommendation.office(), OFFICE)
				|| recommendation.isPublicSince(written.sequence());
	}

	boolean sees(Roadmap roadmap) {
		return this.pageRequest.takesPart() || !roadmap.editions().isEmpty();
	}

	boolean sees(Output output) {
		return this.pageRequest.takesPart() || this.models.recommendations()
			.stream()
			.anyMatch((recommendation) -> recommendation.citesInPublic(output.id()));
	}

	/** Insists on seeing it; whoever has not signed in yet is asked to. */
	void needs(boolean seen) {
		if (!seen) {
			this.pageRequest.needsToTakePart();
			throw RuleViolation.notAllowed("actor.denied");
		}
	}

	/** What a recommendation's draft answers to those of other offices. */
	void needs(Recommendation recommendation) {
		if (!sees(recommendation)) {
			this.pageRequest.needsToTakePart();
			throw RuleViolation.notAllowed("actor.other-office", Badges.of(this.models, recommendation.office()).name(),
					List.of("role.delegate", "role.head"));
		}
	}

}
