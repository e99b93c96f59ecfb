package org.multaqa.roadmap.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;

/**
 * What headquarters calls a roadmap, its areas and its gates from now on. Which areas and
 * gates there are was settled when it was opened: each is named here once.
 *
 * @param title what the roadmap is called
 * @param impactAreas what its areas are called, in any order
 * @param gates what its gates are called, in any order
 * @param authentic the language whose texts count, or absent for the first of the
 * meeting's in which all are; not read once there is one
 * @param stillCurrent languages whose texts, though they were not changed, say what the
 * authentic ones say now
 */
public record PlanRequest(LocalizedText title, List<Named> impactAreas, List<Named> gates, @Nullable String authentic,
		@Nullable List<String> stillCurrent) {

	public PlanRequest {
		if (authentic != null) {
			LocalizedText.checkLanguage(authentic);
		}
	}

	/**
	 * What an area or a gate is called.
	 *
	 * @param key its short name
	 */
	public record Named(String key, LocalizedText names) {

	}

}
