package org.multaqa.portal.pages;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A refusal as the services answered it (RFC 9457).
 *
 * @param status the HTTP status
 * @param code the stable code, for instance {@code workshop.not-open}
 * @param title what is wrong, in the reader's language
 * @param detail more about it, or absent
 * @param member what was wrong in that which was sent, for instance {@code title}, or
 * absent
 */
public record Problem(int status, String code, String title, @Nullable String detail, @Nullable String member) {

	/** What the fields of our pages are called, by what they are sent as. */
	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("title", "draft.heading"),
			Map.entry("text", "draft.text"), Map.entry("words", "output.words"), Map.entry("reason", "position.reason"),
			Map.entry("year", "roadmap.year"), Map.entry("outcome", "initiative.outcome"),
			Map.entry("measure", "initiative.measure"), Map.entry("impactArea", "initiative.area"),
			Map.entry("lead", "initiative.lead"), Map.entry("quarters", "initiative.quarters"),
			Map.entry("sources", "initiative.sources"), Map.entry("milestone.due", "initiative.due"),
			Map.entry("milestone.title", "initiative.milestone-what"));

	private static final Pattern MILESTONE = Pattern.compile("milestones\\[(\\d+)]\\.(due|title)");

	/** Refusals that are about one field, without saying so. */
	private static final Map<String, String> OF_CODES = Map.of("recommendation.reason-needed", "reason",
			"roadmap.no-impact-area", "area.area-1");

	/** Fields that come any number of times have the name of one. */
	private static final Map<String, String> FIELDS = Map.of("quarters", "quarter", "sources", "source", "partners",
			"partner");

	public Problem(int status, String code, String title) {
		this(status, code, title, null, null);
	}

	/**
	 * The field of our pages that is wrong.
	 * @return its name, or the start of its name up to a dot; absent where none of them
	 * alone is
	 */
	public @Nullable String field() {
		if (this.member == null) {
			return OF_CODES.get(this.code);
		}
		var step = MILESTONE.matcher(this.member);
		if (step.matches()) {
			return "milestone." + step.group(1) + (step.group(2).equals("due") ? ".due" : "");
		}
		return FIELDS.getOrDefault(this.member, this.member);
	}

	/**
	 * The key of the label of the field that is wrong.
	 * @return absent where none of them alone is
	 */
	public @Nullable String label() {
		return (this.member != null) ? LABELS.get(this.member.replaceFirst("^milestones\\[\\d+]", "milestone")) : null;
	}

}
