package org.multaqa.identity.founders.web;

import java.util.LinkedHashMap;

import org.multaqa.kit.web.Languages;
import org.multaqa.model.LocalizedText;

/**
 * What somebody has written on the first-run page, as they wrote it.
 *
 * @param name in the person's own script
 * @param latin in Latin letters, or blank
 * @param language one of {@link Languages#ALL}
 */
record FirstRunForm(String code, String name, String latin, String email, String language) {

	private static final String ARABIC = "ar";

	/** For a name in a script that says nothing of its language. */
	private static final String UNDETERMINED = "und";

	FirstRunForm {
		code = code.strip();
		name = name.strip();
		latin = latin.strip();
		email = email.strip();
		language = Languages.ALL.contains(language) ? language : Languages.COMMON.getLanguage();
	}

	/** A form that nobody has filled yet. */
	static FirstRunForm empty(String code, String language) {
		return new FirstRunForm(code, "", "", "", language);
	}

	/**
	 * How the person is called: Arabic letters are Arabic to every reader, Latin ones are
	 * in the person's language, or in English where that is Arabic.
	 */
	LocalizedText person() {
		String latinTag = this.language.equals(ARABIC) ? Languages.COMMON.getLanguage() : this.language;
		boolean arabic = this.name.codePoints()
			.anyMatch((sign) -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC);
		var names = new LinkedHashMap<String, String>();
		if (this.latin.isEmpty() || arabic) {
			names.put(arabic ? ARABIC : latinTag, this.name);
		}
		else {
			names.put(UNDETERMINED, this.name);
		}
		if (!this.latin.isEmpty()) {
			names.put(latinTag, this.latin);
		}
		return new LocalizedText(names);
	}

	/** Without what is private: it must not end up in a log. */
	@Override
	public String toString() {
		return "FirstRunForm[private]";
	}

}
