package org.multaqa.portal.pages.invitation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * What a personal link leads to, before it is opened, or where it opens nothing.
 *
 * @param state {@code open}, {@code answered}, {@code expired} or {@code unknown}, the
 * last part of message keys {@code invited.…}
 * @param until until when it opens the invitation, or absent where it is unknown
 * @param asked what is asked of whom; only where it is open
 * @param words what was written by hand in a form that came too late, to be copied
 */
public record LinkPage(String state, @Nullable Instant until, @Nullable Asked asked, List<String> words) {

	private static final String NOTHING = "unknown";

	static final LinkPage UNKNOWN = new LinkPage(NOTHING, null, null);

	public LinkPage {
		words = List.copyOf(words);
	}

	public LinkPage(String state, @Nullable Instant until, @Nullable Asked asked) {
		this(state, until, asked, List.of());
	}

	boolean isUnknown() {
		return this.state.equals(NOTHING);
	}

	LinkPage with(List<String> written) {
		return new LinkPage(this.state, this.until, this.asked, written);
	}

	/**
	 * An invitation that waits for an answer.
	 *
	 * @param link what the button sends
	 * @param name who is invited
	 * @param office by whom
	 * @param roles as what
	 */
	public record Asked(String link, PersonName name, OfficeBadge office, List<Role> roles) {

		public Asked {
			roles = List.copyOf(roles);
		}

	}

}
