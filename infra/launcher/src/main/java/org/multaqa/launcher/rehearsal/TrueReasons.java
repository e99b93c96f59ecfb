package org.multaqa.launcher.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Act;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.PlanReworded;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.roadmap.api.GateView;
import org.multaqa.roadmap.api.RoadmapView;

/**
 * Whoever finds a roadmap sent back reads why, in the words of who did it, and a mere
 * return leaves the approvals before it; an approval that lapses says truly why.
 */
final class TrueReasons {

	private static final String RETURNED = "roadmap/returned/";

	private final List<LocalizedText> reasons;

	private final Supplier<RoadmapView> roadmap;

	private final List<String> faults = new ArrayList<>();

	private int read;

	private boolean returned;

	/**
	 * Reads nothing yet.
	 * @param reasons why approvers send it back in the story, the first time first
	 * @param roadmap reads it
	 */
	TrueReasons(List<LocalizedText> reasons, Supplier<RoadmapView> roadmap) {
		this.reasons = reasons;
		this.roadmap = roadmap;
	}

	/** Told of each act before it is played. */
	void before(Act act) {
		if (this.returned) {
			look(this.roadmap.get());
		}
		this.returned = act.name().startsWith(RETURNED);
	}

	private void look(RoadmapView found) {
		RoadmapView.@Nullable Returned told = found.returned();
		if (told == null || !told.reason().equals(this.reasons.get(this.read))) {
			this.faults.add("it was sent back because of " + this.reasons.get(this.read) + " and says " + told);
		}
		else {
			found.gates()
				.stream()
				.takeWhile((gate) -> !gate.key().equals(told.gate()))
				.filter((gate) -> gate.state() != GateView.State.PASSED)
				.forEach((gate) -> this.faults
					.add("nothing was changed, and the approval of " + gate.key() + " is lost"));
		}
		this.read++;
	}

	/**
	 * What is wrong with them; empty if nothing is.
	 * @param events all that happened, in order per subject
	 */
	String fault(List<LoggedEvent> events) {
		if (this.read < this.reasons.size()) {
			return this.read + " returns were seen, and the story has " + this.reasons.size();
		}
		@Nullable DomainEvent before = null;
		for (LoggedEvent logged : events) {
			@Nullable DomainEvent event = roadmapEvent(logged);
			if (event instanceof ApprovalsVoided voided && !Objects.equals(voided.lapse(), cause(before, voided))) {
				this.faults.add(logged.key() + " says " + voided.lapse() + ", and before it was " + before);
			}
			before = (event != null) ? event : before;
		}
		return String.join("; ", this.faults);
	}

	private static @Nullable DomainEvent roadmapEvent(LoggedEvent logged) {
		return logged.subject().startsWith("roadmap/") ? EventCatalogue.find(logged.type())
			.<DomainEvent>map((entry) -> ModelJson.mapper().readValue(logged.data(), entry.event()))
			.orElse(null) : null;
	}

	/** A reservation is lifted elsewhere; all other causes are the event before. */
	private static @Nullable Lapse cause(@Nullable DomainEvent before, ApprovalsVoided voided) {
		return switch (before) {
			case RoadmapReturned returned when !(voided.lapse() instanceof Lapse.ReservationLifted) ->
				new Lapse.Returned(returned.gate());
			case InitiativeDrafted drafted -> new Lapse.Edited(drafted.initiative().id());
			case InitiativeRevised revised -> new Lapse.Edited(revised.initiative().id());
			case InitiativeRemoved removed -> new Lapse.Edited(removed.initiative());
			case PlanReworded _ -> new Lapse.Reworded();
			case null, default -> (voided.lapse() instanceof Lapse.ReservationLifted lifted) ? lifted : null;
		};
	}

}
