package org.multaqa.portal.pages.setup;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PasskeyUse;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Zones.Zone;

/**
 * What there is to say of a meeting: when, where, in which languages, and how its offices
 * agree.
 *
 * @param action where the form is sent
 * @param now what is said of it so far, or absent for a new meeting
 * @param version from which it is changed, or 0
 * @param zones time zones to choose from, by name
 * @param languages working languages to choose from, the reader's own first
 * @param texts in which languages names are asked for
 * @param maySave whether saving works
 * @param mayChangeRule whether the offices may agree by another rule
 */
public record FactsPage(String action, @Nullable Facts now, long version, List<Zone> zones, List<String> languages,
		List<String> texts, ActionState maySave, boolean mayChangeRule) {

	public FactsPage {
		zones = List.copyOf(zones);
		languages = List.copyOf(languages);
		texts = List.copyOf(texts);
	}

	/** Where a passkey may be needed. */
	public List<PasskeyUse> passkeyUses() {
		return List.of(PasskeyUse.values());
	}

	/**
	 * What is said of a meeting.
	 *
	 * @param from its first day
	 * @param to its last day
	 * @param timeZone by the IANA
	 * @param languages its working languages, the first one first
	 * @param textsCurrentIn those in which texts must be current
	 * @param passkeysFor where a passkey is needed
	 * @param rule how its offices agree, as forms name it
	 * @param offices how many must agree, or blank where the rule needs no number
	 */
	public record Facts(LocalizedText names, LocalDate from, LocalDate to, String timeZone, LocalizedText venue,
			List<String> languages, List<String> textsCurrentIn, List<PasskeyUse> passkeysFor, String rule,
			String offices) {

		public Facts {
			languages = List.copyOf(languages);
			textsCurrentIn = List.copyOf(textsCurrentIn);
			passkeysFor = List.copyOf(passkeysFor);
		}

		static String nameOf(ConsentRule rule) {
			return switch (rule) {
				case ConsentRule.Unanimous _ -> "unanimous";
				case ConsentRule.NoBlock _ -> "no-block";
				case ConsentRule.AtLeast _ -> "at-least";
			};
		}

		static String numberOf(ConsentRule rule) {
			return (rule instanceof ConsentRule.AtLeast(int offices)) ? String.valueOf(offices) : "";
		}

	}

}
