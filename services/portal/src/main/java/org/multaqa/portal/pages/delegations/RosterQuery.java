package org.multaqa.portal.pages.delegations;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.roster.RosterCriteria;
import org.multaqa.registration.api.MemberState;

/**
 * What somebody looks at of a roster: what its address says, and what a form takes with
 * it to come back to.
 *
 * @param office whose people, or absent for all
 * @param role in which role, or absent for any
 * @param state where they stand, or absent for all who are in or wait
 * @param words beginnings of words of names; empty for everybody
 * @param page where the page begins, or absent for the first
 */
record RosterQuery(@Nullable OfficeId office, @Nullable Role role, @Nullable MemberState state, String words,
		@Nullable Cursor page) {

	/** The field of a form with the query to come back to. */
	static final String BACK = "back";

	private static final String FIND = "find";

	/** As the address of a roster says; what it does not know narrows nothing. */
	static RosterQuery of(Form query) {
		return of(query::text);
	}

	/** As a form has brought it back. */
	static RosterQuery back(Form form) {
		var fields = new HashMap<String, String>();
		for (String part : form.text(BACK).split("&")) {
			int end = part.indexOf('=');
			if (end > 0) {
				fields.putIfAbsent(part.substring(0, end), decoded(part.substring(end + 1)));
			}
		}
		return of((field) -> fields.getOrDefault(field, ""));
	}

	private static RosterQuery of(UnaryOperator<String> field) {
		return new RosterQuery(office(field.apply("office")), constant(field.apply("role"), Role.values()),
				constant(field.apply("state"), MemberState.values()), field.apply(FIND),
				Cursor.parse(field.apply(Pager.PARAMETER)).orElse(null));
	}

	private static @Nullable OfficeId office(String said) {
		try {
			return said.isEmpty() ? null : new OfficeId(said);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static <E extends Enum<E>> @Nullable E constant(String said, E[] all) {
		return Arrays.stream(all).filter((each) -> ModelJson.wireName(each).equals(said)).findFirst().orElse(null);
	}

	/** The same people of another office, or of all. */
	RosterQuery ofOffice(@Nullable OfficeId other) {
		return new RosterQuery(other, this.role, this.state, this.words, null);
	}

	RosterQuery inRole(@Nullable Role other) {
		return new RosterQuery(this.office, other, this.state, this.words, null);
	}

	RosterQuery inState(@Nullable MemberState other) {
		return new RosterQuery(this.office, this.role, other, this.words, null);
	}

	RosterCriteria part(MeetingId meeting) {
		return new RosterCriteria(meeting, this.office, this.role, this.state);
	}

	/** The same from its first page. */
	RosterQuery fromTheBeginning() {
		return new RosterQuery(this.office, this.role, this.state, this.words, null);
	}

	/** What the address says of it, as {@link #of} reads it. */
	String text() {
		return parameters().entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private Map<String, String> parameters() {
		var parameters = new LinkedHashMap<String, String>();
		if (this.office != null) {
			parameters.put("office", this.office.value());
		}
		if (this.role != null) {
			parameters.put("role", ModelJson.wireName(this.role));
		}
		if (this.state != null) {
			parameters.put("state", ModelJson.wireName(this.state));
		}
		if (!this.words.isEmpty()) {
			parameters.put(FIND, this.words);
		}
		if (this.page != null) {
			parameters.put(Pager.PARAMETER, this.page.toString());
		}
		return parameters;
	}

	private static String decoded(String value) {
		try {
			return URLDecoder.decode(value, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
