package org.multaqa.roadmap.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;

/**
 * What headquarters begins a roadmap with.
 *
 * @param id the name that it chooses, or absent
 * @param year for which year
 * @param title what it is called
 * @param gates who approves, in order
 * @param authentic the language whose texts of title, areas and gates count, or absent
 * for the first of the meeting's in which all are; none counts where no language has all
 */
public record NewRoadmap(@Nullable RoadmapId id, int year, LocalizedText title, List<ImpactArea> impactAreas,
		List<Gate> gates, @Nullable String authentic) {

	public NewRoadmap {
		if (authentic != null) {
			LocalizedText.checkLanguage(authentic);
		}
	}

}
