package org.multaqa.portal.pages.roadmaps;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.portal.pages.cards.ChangeLine;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.roadmap.api.RoadmapStage;

/**
 * Saying anew what a roadmap, its areas and its gates are called.
 *
 * @param version the roadmap's version
 * @param stage where it stands, for saving a change may void its approvals
 * @param edition the latest edition, or absent
 * @param names what all of it is called now
 * @param languages the languages to write in, the meeting's first one first
 * @param changes what was called otherwise, the latest first, for whoever comes too late
 * @param maySave whether saving works
 */
public record PlanPage(RoadmapId roadmap, long version, RoadmapStage stage, @Nullable String edition, PlanTexts names,
		List<String> languages, List<ChangeLine> changes, ActionState maySave) {

	public PlanPage {
		languages = List.copyOf(languages);
		changes = List.copyOf(changes);
	}

	/** The languages that follow the authentic one, in which something is written. */
	public List<String> translations() {
		return this.names.texts()
			.values()
			.stream()
			.flatMap((text) -> text.texts().keySet().stream())
			.filter((language) -> !language.equals(this.names.authentic()))
			.distinct()
			.toList();
	}

}
