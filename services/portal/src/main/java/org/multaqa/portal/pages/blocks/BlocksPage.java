package org.multaqa.portal.pages.blocks;

import java.time.Instant;
import java.util.List;

import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * Who is not let in.
 *
 * @param blocks the latest first
 * @param mayBlock whether somebody can be blocked now
 */
public record BlocksPage(List<Block> blocks, ActionState mayBlock) {

	public BlocksPage {
		blocks = List.copyOf(blocks);
	}

	/**
	 * A blocked account.
	 *
	 * @param reason in the words of who blocked it
	 * @param mayEnd whether its owner can be let in again now
	 */
	public record Block(PersonName person, String reason, PersonName by, Instant at, ActionState mayEnd) {

	}

}
