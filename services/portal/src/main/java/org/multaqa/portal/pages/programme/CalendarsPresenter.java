package org.multaqa.portal.pages.programme;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.programme.Calendars.Feed;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.personal.PersonalProgramme;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where calendars and apps read the programme. Calendars send no language of their
 * reader, so the address says it.
 */
record CalendarsPresenter(PageRequest pageRequest) {

	Calendars calendars(PersonalProgramme personal) {
		var addresses = this.pageRequest.addresses();
		@Nullable String secret = personal.secret();
		return new Calendars(feed(addresses.calendar()), (secret != null) ? feed(addresses.ownCalendar(secret)) : null,
				this.pageRequest.may("portal", true, true, ""), inLanguage(addresses.scheduleXml()),
				inLanguage(addresses.scheduleJson()));
	}

	private Feed feed(String file) {
		var portal = ServletUriComponentsBuilder.fromContextPath(this.pageRequest.request());
		String address = portal.build().toUriString();
		return new Feed(portal.scheme("webcal").build().toUriString() + inLanguage(file), address + inLanguage(file),
				inLanguage(file));
	}

	private String inLanguage(String file) {
		return file + "?lang=" + this.pageRequest.reader().language();
	}

}
