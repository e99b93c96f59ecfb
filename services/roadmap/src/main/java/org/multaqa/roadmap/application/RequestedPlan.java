package org.multaqa.roadmap.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.roadmap.api.NewRoadmap;
import org.multaqa.roadmap.api.PlanRequest;
import org.multaqa.roadmap.api.PlanRequest.Named;

/**
 * Makes of what somebody has written what a roadmap, its areas and its gates are called.
 */
final class RequestedPlan {

	private RequestedPlan() {
	}

	/**
	 * As it is opened. Where the request does not say which language counts, it is the
	 * first of the meeting's in which all names are; where no language has all, none
	 * does.
	 */
	static PlanTexts of(NewRoadmap request, LanguagePreference preference) {
		return authentic(
				new PlanTexts(request.title(), request.impactAreas(), request.gates(), request.authentic(), null),
				preference);
	}

	/**
	 * As it is called from now on. Its areas and gates stay, in their order, and so does
	 * the authentic language once there is one.
	 * @throws RuleViolation {@code roadmap.parts-settled} naming a key that is missing,
	 * is named twice, or is of no area or gate
	 */
	static PlanTexts of(PlanRequest request, PlanTexts before, LanguagePreference preference) {
		var areas = named(request.impactAreas(), before.impactAreas().stream().map(ImpactArea::key).toList());
		var gates = named(request.gates(), before.gates().stream().map(Gate::key).toList());
		return authentic(new PlanTexts(request.title(),
				before.impactAreas()
					.stream()
					.map((area) -> new ImpactArea(area.key(), areas.getOrDefault(area.key(), area.names())))
					.toList(),
				before.gates()
					.stream()
					.map((gate) -> new Gate(gate.key(), gates.getOrDefault(gate.key(), gate.names()), gate.role()))
					.toList(),
				(before.authentic() != null) ? before.authentic() : request.authentic(), null), preference);
	}

	private static Map<String, LocalizedText> named(List<Named> written, List<String> settled) {
		var names = new TreeMap<String, LocalizedText>();
		for (Named each : written) {
			if (!settled.contains(each.key()) || names.put(each.key(), each.names()) != null) {
				throw RuleViolation.badInput("roadmap.parts-settled", each.key());
			}
		}
		settled.stream().filter((key) -> !names.containsKey(key)).findFirst().ifPresent((missing) -> {
			throw RuleViolation.badInput("roadmap.parts-settled", missing);
		});
		return names;
	}

	private static PlanTexts authentic(PlanTexts texts, LanguagePreference preference) {
		@Nullable String said = texts.authentic();
		var others = Stream
			.concat(texts.impactAreas().stream().map(ImpactArea::names), texts.gates().stream().map(Gate::names))
			.toList();
		return new PlanTexts(texts.title(), texts.impactAreas(), texts.gates(),
				(said != null) ? said : CommonLanguage.of(texts.title(), others, preference).orElse(null), null);
	}

}
