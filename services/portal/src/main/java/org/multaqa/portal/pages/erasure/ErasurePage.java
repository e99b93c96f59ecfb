package org.multaqa.portal.pages.erasure;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * What the erasure of a person would do, before it is done.
 *
 * @param self whether it is the reader
 * @param leaves meetings that the person leaves
 * @param stays meetings that are over, in whose record the person stays without a name
 * @param mayErase whether it can be done, and what is to be handed over first
 */
public record ErasurePage(PersonName person, boolean self, List<LocalizedText> leaves, List<LocalizedText> stays,
		ActionState mayErase) {

	public ErasurePage {
		leaves = List.copyOf(leaves);
		stays = List.copyOf(stays);
	}

}
