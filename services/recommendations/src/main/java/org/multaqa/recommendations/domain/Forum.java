package org.multaqa.recommendations.domain;

import java.util.List;

import org.multaqa.model.ConsentRule;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;

/**
 * Who decides in a meeting, and by which rule.
 *
 * @param meeting which meeting
 * @param rule how its offices agree
 * @param deciding the offices that count, in the order of their ids; headquarters is
 * usually not among them
 */
public record Forum(MeetingId meeting, ConsentRule rule, List<OfficeId> deciding) {

	/**
	 * From so many deciding offices on, a recommendation needs the support of another
	 * office before it takes everybody's time. Where only two offices decide, the other
	 * one is the whole rest of the room.
	 */
	public static final int SUPPORT_NEEDED_FROM = 3;

	public Forum {
		deciding = List.copyOf(deciding);
	}

	boolean decides(OfficeId office) {
		return this.deciding.contains(office);
	}

	boolean asksForSupport() {
		return this.deciding.size() >= SUPPORT_NEEDED_FROM;
	}

}
