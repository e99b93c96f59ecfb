package org.multaqa.roadmap.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
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
		boolean sealed = this.content.grounds() != null;
		EditionView.@Nullable Plan plan = sealed ? plan(roadmap) : null;
		var gates = ((plan != null) && (plan.gates() != null)) ? plan.gates() : roadmap.plan().asOpened().gates();
		return new EditionView(roadmap.id(), this.publication.number(), this.content.hash(), this.content.initiatives(),
				this.publication.approvals()
					.stream()
					.map((passed) -> approval(passed, sealed ? gates : List.of()))
					.toList(),
				this.publication.by(), this.publication.at(), sealed ? form() : null, this.content.grounds(), plan,
				null);
	}

	private int form() {
		return (this.content.plan() != null) ? EditionView.THIRD_FORM : EditionView.SECOND_FORM;
	}

	/** As it was signed; before the third form as it was when the roadmap was opened. */
	private EditionView.Plan plan(Roadmap roadmap) {
		if (this.content.plan() != null) {
			return this.content.plan();
		}
		var opened = roadmap.plan().asOpened();
		return new EditionView.Plan(roadmap.meeting(), roadmap.plan().year(), opened.title(), opened.impactAreas(),
				null, null, null);
	}

	private static EditionView.Approval approval(Approval passed, List<Gate> gates) {
		var gate = gates.stream().filter((each) -> each.key().equals(passed.gate())).findFirst();
		return new EditionView.Approval(passed.gate(), passed.contentHash(), passed.by(), passed.at(),
				gate.map(Gate::names).orElse(null), gate.map(Gate::role).orElse(null));
	}

	/** What the roadmap, its areas and its gates are called in it. */
	public PlanTexts names(Roadmap roadmap) {
		EditionView.@Nullable Plan plan = this.content.plan();
		return ((plan != null) && (plan.gates() != null))
				? new PlanTexts(plan.title(), plan.impactAreas(), plan.gates(), plan.authentic(), plan.stale())
				: roadmap.plan().asOpened();
	}

	/** The hash of all that an edition says, from the second form on. */
	String hash(Roadmap roadmap, ContentHasher hasher) {
		return hasher.seal(unsealed(roadmap));
	}

}
