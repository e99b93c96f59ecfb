package org.multaqa.portal.pages.roadmaps;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.portal.pages.roadmaps.ApprovalPage.Lost;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.projections.recommendation.Recommendation;
import org.multaqa.portal.projections.roadmap.Roadmap;
import org.multaqa.portal.projections.roadmap.Roadmap.Lapsed;
import org.multaqa.portal.projections.roadmap.Roadmap.Passing;

/** Why approvals of a roadmap were lost, truly. */
record LapsedPresenter(MeetingContext context, Roadmap roadmap) {

	/** Absent once every approval that was lost is given again. */
	ApprovalPage.@Nullable Lapsed lapsed() {
		@Nullable Lapsed lapsed = this.roadmap.approval().lapsed();
		if (lapsed == null || (this.roadmap.approval().contentHash() != null
				&& lapsed.gates().stream().allMatch(this.roadmap.approval()::isPassed))) {
			return null;
		}
		var lost = lapsed.gates().stream().flatMap((gate) -> lost(gate, lapsed)).toList();
		return switch (lapsed.why()) {
			case null ->
				new ApprovalPage.Lapsed("untold", null, null, this.context.person(lapsed.by()), lapsed.at(), lost);
			case Lapse.Edited edited -> new ApprovalPage.Lapsed("edited", title(edited.initiative()), null,
					this.context.person(lapsed.by()), lapsed.at(), lost);
			case Lapse.Reworded _ -> new ApprovalPage.Lapsed("edited", this.roadmap.title(), null,
					this.context.person(lapsed.by()), lapsed.at(), lost);
			case Lapse.Returned returned -> new ApprovalPage.Lapsed("returned", gate(returned.gate()).orElse(null),
					null, this.context.person(lapsed.by()), lapsed.at(), lost);
			case Lapse.ReservationLifted lifted -> new ApprovalPage.Lapsed("reservation-lifted",
					this.context.snapshot()
						.recommendation(lifted.recommendation())
						.map(Recommendation::title)
						.orElse(null),
					this.context.office(lifted.office()), null, lapsed.at(), lost);
		};
	}

	private Stream<Lost> lost(String key, Lapsed lapsed) {
		return this.roadmap.approval()
			.passings()
			.reversed()
			.stream()
			.filter((passing) -> passing.gate().equals(key) && !passing.at().isAfter(lapsed.at()))
			.limit(1)
			.flatMap((passing) -> gate(key).stream().map((names) -> lost(names, passing)));
	}

	private Lost lost(LocalizedText gate, Passing passing) {
		return new Lost(gate, this.context.person(passing.by()), passing.at());
	}

	private Optional<LocalizedText> gate(String key) {
		return this.roadmap.gates().stream().filter((gate) -> gate.key().equals(key)).map(Gate::names).findFirst();
	}

	/** What it is called, or was when it was taken out. */
	private @Nullable LocalizedText title(InitiativeId id) {
		return this.roadmap.initiative(id)
			.or(() -> this.roadmap.timeline()
				.reversed()
				.stream()
				.filter((entry) -> id.value().equals(entry.about()))
				.flatMap((entry) -> Optional.ofNullable(entry.before()).stream())
				.findFirst())
			.map(Initiative::title)
			.orElse(null);
	}

}
