package org.multaqa.portal.pages.cards;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionName;

/**
 * An output, wherever it is shown. Its words are shown as they were written, in their own
 * language.
 *
 * @param session where it was said
 * @param language in which language it was written
 * @param wording number of this wording
 * @param version the aggregate's version, for {@code If-Match}
 * @param office for whom, or absent
 * @param at when it was recorded
 * @param carriedForward whether the rapporteur carries it forward
 * @param withdrawn whether it was taken back; it stays readable
 * @param arrivedLate when its words arrived, where that was after the workshop had
 * closed, else absent
 * @param citedBy how many recommendations cite it that the reader may see and that were
 * not taken back
 * @param mayReword whether the reader may word it anew
 * @param mayCarry whether the reader may mark it
 * @param mayWithdraw whether the reader may take it back
 * @param mayCite whether the reader may draft a recommendation from it
 */
public record OutputCard(OutputId id, SessionName session, OutputKind kind, String language, String words, int wording,
		long version, PersonName by, @Nullable OfficeBadge office, Instant at, boolean carriedForward,
		boolean withdrawn, @Nullable Instant arrivedLate, int citedBy, ActionState mayReword, ActionState mayCarry,
		ActionState mayWithdraw, ActionState mayCite) {

	/** Where it stands among the others of its session. */
	public String readAt(MeetingId meeting) {
		return new PageAddresses(meeting).output(this.session.id(), this.id);
	}

}
