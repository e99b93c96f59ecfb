package org.multaqa.portal.pages.roadmaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;

/** What the long forms of the roadmap say to the service. */
final class RoadmapForms {

	private static final String SERVICE = "roadmap";

	private static final int MOST_MILESTONES = 20;

	private RoadmapForms() {
	}

	static ServiceCall open(MeetingId meeting, Form form) {
		var areas = named(form, "area", "areaKey", false);
		var gates = named(form, "gate", "gateKey", true);
		return ServiceCall.post(SERVICE, "/meetings/" + meeting + "/roadmaps")
			.with("year", number(form.text("year")))
			.with("title", form.words("title"))
			.with("impactAreas", areas)
			.with("gates", gates)
			.once(form.text("attempt"));
	}

	/** The members of an initiative. */
	static ServiceCall initiative(ServiceCall call, Form form) {
		return call.with("title", form.words("title"))
			.with("outcome", form.words("outcome"))
			.with("impactArea", form.optional("impactArea"))
			.with("quarters", form.all("quarter"))
			.with("lead", form.optional("lead"))
			.with("partners",
					form.all("partner").stream().filter((office) -> !office.equals(form.text("lead"))).toList())
			.with("measure", measure(form))
			.with("milestones", milestones(form))
			.with("sources", form.all("source"));
	}

	private static @Nullable Map<String, Object> measure(Form form) {
		@Nullable Map<String, String> what = form.words("measure");
		if (what == null) {
			return null;
		}
		var measure = new LinkedHashMap<String, Object>();
		measure.put("what", what);
		put(measure, "baseline", form.optional("baseline"));
		put(measure, "target", form.optional("target"));
		return measure;
	}

	private static List<Map<String, Object>> milestones(Form form) {
		var steps = new ArrayList<Map<String, Object>>();
		for (int n = 0; n < MOST_MILESTONES; n++) {
			String field = "milestone." + n;
			@Nullable Map<String, String> title = form.words(field);
			@Nullable String due = form.optional(field + "-due");
			if (title != null || due != null) {
				var step = new LinkedHashMap<String, Object>();
				put(step, "id", form.optional(field + "-id"));
				put(step, "title", title);
				put(step, "due", due);
				steps.add(step);
			}
		}
		return steps;
	}

	/** Areas and gates: without a word they are not meant. */
	private static List<Map<String, Object>> named(Form form, String family, String keys, boolean withRole) {
		var named = new ArrayList<Map<String, Object>>();
		for (String key : form.all(keys)) {
			@Nullable Map<String, String> names = form.words(family + "." + key);
			if (names != null) {
				var one = new LinkedHashMap<String, Object>();
				one.put("key", key);
				one.put("names", names);
				if (withRole) {
					put(one, "role", form.optional(family + "." + key + "-role"));
				}
				named.add(one);
			}
		}
		return named;
	}

	private static void put(Map<String, Object> members, String name, @Nullable Object value) {
		if (value != null) {
			members.put(name, value);
		}
	}

	private static @Nullable Object number(String text) {
		return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : (text.isEmpty() ? null : text);
	}

}
