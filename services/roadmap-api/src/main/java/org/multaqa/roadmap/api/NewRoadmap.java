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
 */
public record NewRoadmap(@Nullable RoadmapId id, int year, LocalizedText title, List<ImpactArea> impactAreas,
		List<Gate> gates) {

}
