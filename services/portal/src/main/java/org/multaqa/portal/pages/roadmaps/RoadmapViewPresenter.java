package org.multaqa.portal.pages.roadmaps;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.portal.pages.cards.InitiativeCard.InLanguage;
import org.multaqa.portal.pages.cards.InitiativeCardPresenter;
import org.multaqa.portal.pages.cards.ParallelTexts;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.Area;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.ConsultationWindow;
import org.multaqa.portal.pages.roadmaps.RoadmapPage.RoadmapView;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Edition;

/**
 * A roadmap with all its areas, as one page shows it.
 *
 * @param initiatives the initiatives in it
 */
record RoadmapViewPresenter(InitiativeCardPresenter initiatives) {

	RoadmapViewPresenter(MeetingContext context) {
		this(new InitiativeCardPresenter(context));
	}

	RoadmapView roadmap(Roadmap roadmap) {
		var plan = this.initiatives.context().roadmaps().plan(roadmap);
		return new RoadmapView(roadmap.id(), roadmap.year(), plan.title(), this.initiatives.stage(roadmap),
				consultation(roadmap), roadmap.latestEdition().map(Edition::number).orElse(null), earlier(roadmap),
				hash(roadmap), areas(roadmap, plan, this.initiatives.context().roadmaps().content(roadmap)),
				languages(roadmap), mayReword(roadmap));
	}

	private List<InLanguage> languages(Roadmap roadmap) {
		var context = this.initiatives.context();
		return context.visibility().showsDrafting() ? ParallelTexts.of(context).of(roadmap.plan()) : List.of();
	}

	private ActionState mayReword(Roadmap roadmap) {
		var context = this.initiatives.context();
		return context.pageRequest().quietly("roadmap", context.actions(roadmap).reword().isAllowed());
	}

	private @Nullable ConsultationWindow consultation(Roadmap roadmap) {
		var context = this.initiatives.context();
		return context.visibility().showsDrafting() ? ConsultationWindow.of(roadmap.consultedUntil(),
				context.pageRequest().now(), context.pageRequest().reader().zone()) : null;
	}

	private static List<String> earlier(Roadmap roadmap) {
		return roadmap.editions()
			.stream()
			.limit(Math.max(0, roadmap.editions().size() - 1))
			.map(Edition::number)
			.toList();
	}

	private List<Area> areas(Roadmap roadmap, PlanTexts plan, List<Initiative> content) {
		this.initiatives.need(content);
		return plan.impactAreas()
			.stream()
			.map((area) -> new Area(area.key(), area.names(),
					content.stream()
						.filter((initiative) -> initiative.impactArea().equals(area.key()))
						.map((initiative) -> this.initiatives.of(roadmap, initiative))
						.sorted((one, other) -> Integer.compare(one.firstQuarter(), other.firstQuarter()))
						.toList()))
			.toList();
	}

	/** The hash of the content shown, where it is known. */
	private @Nullable String hash(Roadmap roadmap) {
		return switch (this.initiatives.stage(roadmap)) {
			case PRESENTED, APPROVED -> roadmap.approval().contentHash();
			case PUBLISHED -> roadmap.latestEdition().map(Edition::contentHash).orElse(null);
			case DRAFTING, CONSULTATION -> null;
		};
	}

}
