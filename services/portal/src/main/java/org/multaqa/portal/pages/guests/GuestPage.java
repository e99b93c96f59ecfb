package org.multaqa.portal.pages.guests;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.portal.pages.shell.SessionName;
import org.multaqa.sessions.api.ClashView;

/**
 * A guest of a programme.
 *
 * @param sessions of the working draft that name the guest
 * @param languages in which the name is asked for
 * @param words what is looked for in the names of those whom the guest could be
 * @param candidates whom the words find
 * @param merge what would become of it, where one of them was chosen, or absent
 * @param unclear why that cannot be said, or absent
 * @param mayChange whether the reader may call the guest otherwise, or say who it is
 * @param mayRemove whether the reader may take the guest out
 * @param mayErase whether the reader may have the name forgotten for good
 */
public record GuestPage(PersonName guest, List<SessionName> sessions, List<String> languages, String words,
		Candidates candidates, @Nullable Merge merge, @Nullable Problem unclear, ActionState mayChange,
		ActionState mayRemove, ActionState mayErase) {

	public GuestPage {
		sessions = List.copyOf(sessions);
		languages = List.copyOf(languages);
	}

	/**
	 * Those whom the guest could be.
	 *
	 * @param all whether there is nobody else
	 */
	public record Candidates(List<Candidate> people, boolean all) {

		public Candidates {
			people = List.copyOf(people);
		}

	}

	/**
	 * Somebody whom the guest could be.
	 *
	 * @param member whether it is a member of the meeting; else another guest
	 * @param offices for which a member is there
	 */
	public record Candidate(PersonName person, boolean member, List<LocalizedText> offices) {

		public Candidate {
			offices = List.copyOf(offices);
		}

	}

	/**
	 * What would become of the sessions of the guest.
	 *
	 * @param into who stays
	 * @param possible whether no rule blocks it
	 * @param sessions in which the one who stays would be named
	 * @param against what speaks against it that did not before
	 */
	public record Merge(PersonName into, boolean possible, List<SessionName> sessions, List<ClashView> against) {

		public Merge {
			sessions = List.copyOf(sessions);
			against = List.copyOf(against);
		}

	}

}
