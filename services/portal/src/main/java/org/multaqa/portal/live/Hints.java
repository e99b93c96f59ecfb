package org.multaqa.portal.live;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.ProgrammeEvent;
import org.multaqa.model.events.RecommendationEvent;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RegistrationEvent;
import org.multaqa.model.events.RoadmapEvent;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.WorkshopEvent;
import org.multaqa.model.events.WorkshopEvent.OfOutput;
import org.multaqa.model.events.WorkshopEvent.OfWorkshop;
import org.multaqa.portal.projections.subject.ReadModel;
import org.multaqa.portal.projections.workshop.Output;

/** Which open pages have something new to read after an event. */
final class Hints {

	private Hints() {
	}

	/**
	 * The names of the hints.
	 * @param event what happened
	 * @param model what is now read of its subject, or absent
	 * @return as {@code org.multaqa.portal.pages.shell} lists them
	 */
	static Set<String> of(DomainEvent event, @Nullable ReadModel model) {
		var names = new LinkedHashSet<>(switch (event) {
			case PersonEvent _, RegistrationEvent _ -> List.of("join", "home");
			case ProgrammeEvent _ -> List.of("programme", "home");
			case OfWorkshop workshop -> List.of("workshop:" + workshop.session(), "programme", "home");
			case OfOutput _ when model instanceof Output output ->
				List.of("workshop:" + output.session(), "programme", "home");
			case WorkshopEvent _ -> List.of("home");
			case RecommendationEvent recommendation ->
				List.of("recommendation:" + recommendation.recommendation(), "recommendations", "home");
			case RoadmapEvent _ -> List.of("roadmap", "home");
			default -> List.<String>of();
		});
		switch (event) {
			case RecommendationAgreed _ -> names.add("roadmap");
			case InitiativeDrafted drafted -> addSources(names, drafted.initiative());
			case InitiativeRevised revised -> addSources(names, revised.initiative());
			default -> {
				// concerns no other page
			}
		}
		return names;
	}

	private static void addSources(Set<String> names, Initiative initiative) {
		names.add("recommendations");
		initiative.sources().forEach((source) -> names.add("recommendation:" + source));
	}

}
