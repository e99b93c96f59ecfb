package org.multaqa.portal.pages.latewords;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionName;

/**
 * What arrived after a workshop had closed.
 *
 * @param everybodys whether it is what everybody wrote, else the reader's own
 * @param accepted whether the outputs are accepted, so that none is added
 * @param lines in the order in which they arrived
 * @param here what follows the address of the page for that page of them
 * @param pager the other pages
 */
public record LateWordsPage(SessionName session, boolean everybodys, boolean accepted, List<Line> lines, String here,
		Pager pager) {

	public LateWordsPage {
		lines = List.copyOf(lines);
	}

	/**
	 * Words, and what became of them.
	 *
	 * @param id that of the output that they may become
	 * @param language in which language they are written
	 * @param office for whom, or absent
	 * @param setAside that they were set aside, or absent
	 * @param takenUp that they are an output, or absent
	 */
	public record Line(OutputId id, OutputKind kind, String language, String words, PersonName by,
			@Nullable OfficeBadge office, Instant at, @Nullable SetAside setAside, @Nullable TakenUp takenUp,
			ActionState mayTakeUp, ActionState maySetAside) {

	}

	/** Why they do not become an output. */
	public record SetAside(LocalizedText reason, PersonName by, Instant at) {

	}

	/**
	 * Who made an output of them.
	 *
	 * @param address where it is read
	 */
	public record TakenUp(PersonName by, Instant at, String address) {

	}

}
