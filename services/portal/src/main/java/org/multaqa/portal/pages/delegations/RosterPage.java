package org.multaqa.portal.pages.delegations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.registration.api.MemberState;

/**
 * A roster: the people of a meeting, or of one office, some of them at a time.
 *
 * @param back the query of this page, for forms to come back to it
 * @param matching how many people it is about, on this page and others
 * @param words what is looked for in names; empty for everybody
 * @param foundAll whether all were looked at who could be meant by the words
 * @param states where people stand, first those who are in or wait
 * @param roles in which role, first any
 * @param offices whose people, first those of all; empty for who keeps one delegation
 * @param office the delegation that is looked at, or absent
 * @param mayImport whether the reader may bring people in by a table
 * @param mayExport whether the reader may take all of them out as one
 * @param acts what may be done of several at once, last parts of message keys
 * @param invited whether the reader has an invitation, too
 */
public record RosterPage(String back, int matching, String words, boolean foundAll, List<Choice> states,
		List<Choice> roles, List<OfficeChoice> offices, @Nullable Office office, List<Row> rows, Pager pager,
		ActionState mayImport, ActionState mayExport, List<String> acts, boolean invited) {

	public RosterPage {
		states = List.copyOf(states);
		roles = List.copyOf(roles);
		offices = List.copyOf(offices);
		rows = List.copyOf(rows);
		acts = List.copyOf(acts);
	}

	/** Whether it shows fewer than all who are in or wait. */
	public boolean isNarrowed() {
		return !this.words.isEmpty() || !this.states.getFirst().chosen() || !this.roles.getFirst().chosen();
	}

	/** The same as a part of the address of a page that leads back. */
	public String backQuery() {
		return RosterQuery.BACK + "=" + URLEncoder.encode(this.back, StandardCharsets.UTF_8);
	}

	/**
	 * A way to narrow the roster.
	 *
	 * @param value a wire name, or empty for all
	 * @param count how many people that would be
	 */
	public record Choice(String value, int count, String href, boolean chosen) {

	}

	/**
	 * The people of an office, or of all.
	 *
	 * @param office whose, or absent for all
	 */
	public record OfficeChoice(@Nullable OfficeBadge office, int count, Seats seats, String href, boolean chosen) {

	}

	/**
	 * The delegation of an office.
	 *
	 * @param decides whether it counts when the meeting agrees
	 * @param mayNominate whether the reader may nominate people for it
	 */
	public record Office(DelegationId delegation, OfficeBadge office, boolean decides, Map<Role, Seats> seats,
			ActionState mayNominate) {

		public Office {
			seats = Collections.unmodifiableSortedMap(new TreeMap<>(seats));
		}

	}

	/** How many seats are taken, of how many. */
	public record Seats(int taken, int all) {

		/** How many are free. */
		public int free() {
			return Math.max(0, this.all - this.taken);
		}

	}

	/**
	 * Somebody in the roster.
	 *
	 * @param reminded when the person was last reminded by somebody, or absent
	 * @param after the element where the page stands after something was done to the
	 * person: this one, or the one beside it where the person may be gone from the page
	 * @param next the last part of the message key of what comes next, or absent
	 * @param more what else the reader may do, the last parts of message keys and the
	 * elements of the person's own page
	 */
	public record Row(DelegationId delegation, PersonName person, OfficeBadge office, List<Role> roles,
			MemberState state, @Nullable Instant reminded, String after, @Nullable String next, List<String> more) {

		public Row {
			roles = List.copyOf(roles);
			more = List.copyOf(more);
		}

		/** The element of the row. */
		public String anchor() {
			return anchor(this.person);
		}

		static String anchor(PersonName person) {
			return "p-" + person.id();
		}

	}

}
