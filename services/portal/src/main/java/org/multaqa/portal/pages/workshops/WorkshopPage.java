package org.multaqa.portal.pages.workshops;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.cards.OutputCard;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionCard;

/**
 * The room in which the outputs of a session are written.
 *
 * @param rapporteurs who keeps its outputs
 * @param groups a page of its outputs by kind, every kind once, in a steady order
 * @param here what follows the address of the workshop for that page of its outputs
 * @param pager the other pages
 * @param workingPapers outputs of the sessions that it builds on, at most 25
 * @param morePapers whether there are others
 * @param attendance who takes part
 * @param attending whether the reader does
 * @param reopened why it takes outputs again, or absent
 * @param late what arrived after it had closed, as far as the reader reads it, or absent
 * @param mayHandOver whether the reader may hand words to the rapporteur that came too
 * late
 * @param mayAttend whether the reader may take part
 * @param mayRecord whether the reader may write an output
 * @param mayOpen whether the reader may open it
 * @param mayClose whether the reader may close it
 * @param mayReopen whether the reader may open it again
 * @param mayAccept whether the reader may accept its outputs
 */
public record WorkshopPage(SessionCard session, List<PersonName> rapporteurs, List<Group> groups, String here,
		Pager pager, List<OutputCard> workingPapers, boolean morePapers, List<Attendance> attendance, boolean attending,
		@Nullable Reopened reopened, @Nullable Late late, ActionState mayHandOver, ActionState mayAttend,
		ActionState mayRecord, ActionState mayOpen, ActionState mayClose, ActionState mayReopen,
		ActionState mayAccept) {

	public WorkshopPage {
		rapporteurs = List.copyOf(rapporteurs);
		groups = List.copyOf(groups);
		workingPapers = List.copyOf(workingPapers);
		attendance = List.copyOf(attendance);
	}

	/**
	 * The outputs of one kind.
	 *
	 * @param kind which kind
	 * @param outputs the latest first
	 */
	public record Group(OutputKind kind, List<OutputCard> outputs) {

		public Group {
			outputs = List.copyOf(outputs);
		}

	}

	/**
	 * That it was opened again after it had closed.
	 *
	 * @param by the organiser who did it
	 */
	public record Reopened(LocalizedText reason, PersonName by, Instant at) {

	}

	/**
	 * What arrived after it had closed.
	 *
	 * @param all how much, of the reader's own or of everybody's
	 * @param waiting how much of that waits for the rapporteur; 0 for those who read only
	 * their own
	 */
	public record Late(int all, int waiting) {

	}

	/**
	 * How many people of an office take part.
	 *
	 * @param people how many
	 */
	public record Attendance(OfficeBadge office, int people) {

	}

}
