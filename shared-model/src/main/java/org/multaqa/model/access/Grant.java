package org.multaqa.model.access;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Id;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;

/**
 * What somebody may be, as a token says it: {@code meeting:role} or
 * {@code meeting:role:office}, for instance {@code doha-2025:head:mena};
 * {@code *:founder} stands above all meetings.
 *
 * @param scope a meeting, or {@code *}
 * @param role a role, lower-case with hyphens
 * @param office for which office, or absent
 */
public record Grant(String scope, String role, @Nullable OfficeId office) {

	/** The role that may open meetings and register offices. */
	public static final String FOUNDER = "founder";

	/** The scope above all meetings. */
	static final String EVERYWHERE = "*";

	public static Grant parse(String text) {
		String[] parts = text.split(":", -1);
		if (parts.length < 2 || parts.length > 3) {
			throw new IllegalArgumentException("not a grant: " + text);
		}
		String scope = parts[0].equals(EVERYWHERE) ? EVERYWHERE : Id.checked(parts[0]);
		return new Grant(scope, Id.checked(parts[1]), (parts.length == 3) ? new OfficeId(parts[2]) : null);
	}

	boolean isFor(MeetingId meeting) {
		return this.scope.equals(meeting.value());
	}

	boolean isForOneMeeting() {
		return !this.scope.equals(EVERYWHERE);
	}

	@Override
	public String toString() {
		return this.scope + ":" + this.role + ((this.office != null) ? ":" + this.office : "");
	}

}
