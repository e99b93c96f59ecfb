package org.multaqa.portal.access;

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
 * @param visitor who looks
 * @param models everything there is
 */
public record Visibility(Visitor visitor, Snapshot models) {

	private static final Role[] OFFICE = { Role.DELEGATE, Role.HEAD };

	public boolean sees(Programme programme, Planned session) {
		return programme.wasReleased(session.plan().id()) || this.visitor.has(Role.ORGANISER)
				|| (this.visitor.takesPart() && this.models.workshop(session.plan().id()).isPresent());
	}

	public boolean sees(Recommendation recommendation) {
		return recommendation.submitted() != null || this.visitor.acts(recommendation.office(), OFFICE);
	}

	public boolean seesWords(Recommendation recommendation, TimelineEntry written) {
		return this.visitor.acts(recommendation.office(), OFFICE) || recommendation.isPublicSince(written.sequence());
	}

	public boolean sees(Roadmap roadmap) {
		return this.visitor.takesPart() || !roadmap.editions().isEmpty();
	}

	public boolean sees(Output output) {
		return this.visitor.takesPart() || this.models.recommendations()
			.stream()
			.anyMatch((recommendation) -> recommendation.citesInPublic(output.id()));
	}

	/** Insists on seeing it; whoever has not signed in yet is asked to. */
	public void needs(boolean seen) {
		if (!seen) {
			this.visitor.needsToTakePart();
			throw RuleViolation.notAllowed("actor.denied");
		}
	}

	/** What a recommendation's draft answers to those of other offices. */
	public void needs(Recommendation recommendation) {
		if (!sees(recommendation)) {
			this.visitor.needsToTakePart();
			throw RuleViolation.notAllowed("actor.other-office", this.models.nameOf(recommendation.office()),
					List.of("role.delegate", "role.head"));
		}
	}

}
