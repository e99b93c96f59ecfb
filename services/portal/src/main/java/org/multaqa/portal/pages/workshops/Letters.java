package org.multaqa.portal.pages.workshops;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.multaqa.kit.web.Languages;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.PageMessages;
import org.multaqa.portal.pages.shell.Reader;

/**
 * The letters of what somebody writes: English words would be kept, shown and read aloud
 * as Arabic, if nobody asked. It is asked once; who sends the same again means it.
 */
final class Letters {

	/** So few letters may be a name or an abbreviation. */
	private static final int FEW = 8;

	/** What is said in one language may quote another, but seldom more than this. */
	private static final double LEAST = 0.3;

	private Letters() {
	}

	/** Whether somebody is to be asked for the language of what they have written. */
	static boolean areToAskAbout(Form form) {
		String language = form.text("language");
		return !form.text("asked").equals(language) && !language.isEmpty() && !areOf(language, form.text("words"));
	}

	/** The question, as a page says what was refused. */
	static ServiceResponse.Refused question(Reader reader, Form form) {
		String title = PageMessages.MESSAGES
			.find(reader.preference(), "workshop.other-letters", reader.nameIn(form.text("language")))
			.orElseThrow();
		return new ServiceResponse.Refused(422, "page.other-letters", title, null, "language");
	}

	/** Whether words may be in a language, by the script in which it is written. */
	static boolean areOf(String language, String words) {
		var letters = words.codePoints()
			.filter(Character::isLetter)
			.mapToObj(UnicodeScript::of)
			.filter((script) -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
			.toList();
		return letters.size() < FEW || LEAST * letters.size() <= count(letters, scriptsOf(language));
	}

	private static long count(List<UnicodeScript> letters, Set<UnicodeScript> known) {
		return letters.stream().filter(known::contains).count();
	}

	private static Set<UnicodeScript> scriptsOf(String language) {
		return switch (Languages.scriptOf(language).toLowerCase(Locale.ROOT)) {
			case "jpan" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
			case "kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
			case "hans", "hant" -> EnumSet.of(UnicodeScript.HAN);
			case "" -> EnumSet.allOf(UnicodeScript.class);
			case String script -> EnumSet.of(UnicodeScript.forName(script));
		};
	}

}
