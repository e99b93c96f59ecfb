package org.multaqa.roadmap.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.roadmap.api.EditionView;

/**
 * A numbered, approved content of a roadmap, as it is read; it never changes.
 *
 * @param publication its number, who approved and who published it
 * @param content what was approved
 */
public record Edition(Publication publication, SignedContent content) {

	public Edition {
		if (!content.hash().equals(publication.contentHash())) {
			throw new IllegalArgumentException("edition " + publication.number() + " has another content");
		}
	}

	/** All that it says, with the hash of that where it has one. */
	public EditionView view(Roadmap roadmap) {
		Publication.@Nullable Seal seal = this.publication.seal();
		var unsealed = unsealed(roadmap);
		return (seal != null) ? unsealed.sealed(seal.editionHash()) : unsealed;
	}

	private EditionView unsealed(Roadmap roadmap) {
		boolean second = this.content.grounds() != null;
		var plan = roadmap.plan();
		return new EditionView(roadmap.id(), this.publication.number(), this.content.hash(), this.content.initiatives(),
				this.publication.approvals().stream().map((passed) -> approval(passed, plan, second)).toList(),
				this.publication.by(), this.publication.at(), second ? EditionView.SECOND_FORM : null,
				this.content.grounds(),
				second ? new EditionView.Plan(roadmap.meeting(), plan.year(), plan.title(), plan.impactAreas()) : null,
				null);
	}

	private static EditionView.Approval approval(Approval passed, RoadmapPlan plan, boolean second) {
		@Nullable Gate gate = second ? plan.gate(passed.gate()) : null;
		return new EditionView.Approval(passed.gate(), passed.contentHash(), passed.by(), passed.at(),
				(gate != null) ? gate.names() : null, (gate != null) ? gate.role() : null);
	}

	/** The hash of all that an edition of the second form says. */
	String hash(Roadmap roadmap, ContentHasher hasher) {
		return hasher.seal(unsealed(roadmap));
	}

}
