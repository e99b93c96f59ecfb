package org.multaqa.portal.pages.securitylog;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * A page of the security log of one service.
 *
 * @param services those of which there is a log; none where none is kept in files here
 * @param kinds the kinds of lines, by their wire names
 * @param asked what was asked for
 * @param lines the latest first
 * @param read how many lines were read for it, those included that are not shown
 * @param faults how many of those are not as they were written
 */
public record SecurityLogPage(List<String> services, List<String> kinds, Asked asked, List<Line> lines, long read,
		long faults, Pager pager) {

	public SecurityLogPage {
		services = List.copyOf(services);
		kinds = List.copyOf(kinds);
		lines = List.copyOf(lines);
	}

	/**
	 * What was asked for, as it stands in the form.
	 *
	 * @param service whose log
	 * @param kind wire name of a kind, or blank for all
	 * @param id of a person or a thing, or blank for all
	 * @param day in UTC, or blank for all
	 */
	public record Asked(String service, String kind, String id, String day) {

	}

	/**
	 * A line.
	 *
	 * @param kind its wire name
	 * @param refused whether it tells of a refusal
	 * @param actor who did it, or absent
	 * @param subject the person whom it is about, where that is one of another name than
	 * the actor's, or absent
	 * @param thing the id of what else it is about, or absent
	 * @param detail what else there is to know, or absent
	 */
	public record Line(Instant at, String kind, boolean refused, @Nullable PersonName actor,
			@Nullable PersonName subject, @Nullable String thing, @Nullable String detail) {

	}

}
