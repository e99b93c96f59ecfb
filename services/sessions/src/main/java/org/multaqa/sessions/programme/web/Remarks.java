package org.multaqa.sessions.programme.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.sessions.programme.application.Concern;
import org.multaqa.sessions.programme.domain.Clash;

import org.springframework.context.MessageSource;

/**
 * Says clashes and concerns in the reader's language.
 *
 * @param messages the words
 * @param language the reader's
 */
record Remarks(MessageSource messages, Locale language) {

	Remark of(Concern concern) {
		return new Remark(concern.code(), words(concern.code(), concern.arguments()), concern.session(),
				concern.person());
	}

	Remark of(Clash clash) {
		return new Remark(clash.code(), words(clash.code(), clash.arguments()), clash.session(), clash.person());
	}

	private String words(String code, List<Object> arguments) {
		@Nullable String words = this.messages.getMessage("problem." + code, arguments.toArray(), code, this.language);
		return (words != null) ? words : code;
	}

}
