package org.multaqa.portal.pages.shell;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The fields of our forms, by the members that the services call them. */
final class PageFields {

	/** What the fields of our pages are called, by what they are sent as. */
	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("title", "draft.heading"),
			Map.entry("text", "draft.text"), Map.entry("words", "output.words"), Map.entry("reason", "position.reason"),
			Map.entry("year", "roadmap.year"), Map.entry("outcome", "initiative.outcome"),
			Map.entry("measure", "initiative.measure"), Map.entry("impactArea", "initiative.area"),
			Map.entry("lead", "initiative.lead"), Map.entry("quarters", "initiative.quarters"),
			Map.entry("sources", "initiative.sources"), Map.entry("milestone.due", "initiative.due"),
			Map.entry("milestone.title", "initiative.milestone-what"), Map.entry("names", "setup.names"),
			Map.entry("venue", "setup.venue"), Map.entry("from", "setup.from"), Map.entry("to", "setup.to"),
			Map.entry("timeZone", "setup.time-zone"), Map.entry("languages", "setup.languages"),
			Map.entry("consentRule", "setup.rule"), Map.entry("capacity", "setup.capacity"),
			Map.entry("earlier", "setup.earlier-which"), Map.entry("copied", "setup.earlier-what"),
			Map.entry("name", "person.name"), Map.entry("note", "own.note"), Map.entry("places", "places.number"),
			Map.entry("office", "setup.office"), Map.entry("id", "setup.id"), Map.entry("address", "material.address"),
			Map.entry("readers", "material.readers"), Map.entry("until", "timetable.ends"),
			Map.entry("colour", "tracks.colour"), Map.entry("track", "tracks.one"));

	/** Forms of which several stand on one page begin the names of their fields so. */
	private static final Pattern PREFIX = Pattern.compile("^.*-");

	private static final Pattern MILESTONE = Pattern.compile("milestones\\[(\\d+)]\\.(due|title)");

	/** Refusals that are about one field, without saying so. */
	private static final Map<String, String> OF_CODES = Map.of("recommendation.reason-needed", "reason",
			"roadmap.no-impact-area", "area.area-1", "meeting.ends-before-it-begins", "to", "meeting.unknown-time-zone",
			"timeZone", "programme.needs-reason", "reason", "account.bad-email", "email", "account.invisible-in-email",
			"email");

	/** Fields that come any number of times have the name of one. */
	private static final Map<String, String> FIELDS = Map.of("quarters", "quarter", "sources", "source", "partners",
			"partner", "languages", "language", "consentRule", "offices");

	private PageFields() {
	}

	/**
	 * The name of the field, or the start of its name up to a dot, that a refusal means.
	 * Services count the milestones that were filled in only.
	 */
	static @Nullable String field(String code, @Nullable String member, FormValues form) {
		if (member == null) {
			return OF_CODES.get(code);
		}
		if (member.equals("words")) {
			return form.values()
				.keySet()
				.stream()
				.filter((name) -> name.startsWith("reworded."))
				.findFirst()
				.orElse(member);
		}
		var step = MILESTONE.matcher(member);
		if (step.matches()) {
			return form.filled("milestone", Integer.parseInt(step.group(1)))
					+ (step.group(2).equals("due") ? "-due" : "");
		}
		return FIELDS.getOrDefault(member, member);
	}

	/** The key of its label. */
	static @Nullable String label(@Nullable String member) {
		if (member == null) {
			return null;
		}
		String field = PREFIX.matcher(member).replaceFirst("");
		return LABELS.get(field.replaceFirst("^milestones\\[\\d+]", "milestone"));
	}

}
