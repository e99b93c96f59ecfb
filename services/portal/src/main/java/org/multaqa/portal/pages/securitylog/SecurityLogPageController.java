package org.multaqa.portal.pages.securitylog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.audit.LogEntry;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;
import org.multaqa.kit.audit.SecurityLogReader;
import org.multaqa.kit.audit.SecurityLogReader.Place;
import org.multaqa.model.Id;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.pages.securitylog.SecurityLogPage.Asked;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.ReadModels;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where founders read the security logs that lie in the folder of the portal's own, which
 * all services of a host share. That somebody has read is itself told there.
 */
@Controller
@Hidden
class SecurityLogPageController {

	private static final String PATH = "/security-log";

	private static final String PLACE = "before";

	private static final List<String> KINDS = Arrays.stream(SecurityEvent.values())
		.map(SecurityEvent::wireName)
		.toList();

	private final SecurityLogReader reader;

	private final SecurityLog log;

	private final SecurityLogLines lines;

	private final PageRenderer renderer;

	/**
	 * Reads the logs in a folder.
	 * @param folder {@code multaqa.security-log}; blank where there is none
	 * @param log is told of every page that is read
	 */
	SecurityLogPageController(@Value("${multaqa.security-log}") String folder, SecurityLog log, ReadModels models,
			PageRenderer renderer) {
		this.reader = new SecurityLogReader(folder.isBlank() ? null : Path.of(folder));
		this.log = log;
		this.lines = new SecurityLogLines(models);
		this.renderer = renderer;
	}

	@GetMapping(PATH)
	ModelAndView read(PageRequest pageRequest, Form query) {
		var founder = pageRequest.actor().filter(Actor::isFounder).orElseThrow(pageRequest::unknown);
		var services = this.reader.services();
		var asked = asked(query, services);
		this.log.done(SecurityEvent.LOG_READ, founder.person().value(), asked.service(), told(asked));
		return this.renderer.around(pageRequest,
				new PageView("securitylog/security-log", address(asked), page(asked, services, query)));
	}

	private static Asked asked(Form query, List<String> services) {
		String service = query.text("service");
		String first = services.contains("identity") || services.isEmpty() ? "identity" : services.getFirst();
		return new Asked(services.contains(service) ? service : first,
				KINDS.contains(query.text("kind")) ? query.text("kind") : "", query.text("id"), query.text("day"));
	}

	/** What was looked for; what is no id was typed by mistake, and perhaps is a name. */
	private static @Nullable String told(Asked asked) {
		String told = Stream
			.of(asked.kind(), isId(asked.id()) ? asked.id() : "", (day(asked) != null) ? asked.day() : "")
			.filter((each) -> !each.isEmpty())
			.collect(Collectors.joining(" "));
		return told.isEmpty() ? null : told;
	}

	private SecurityLogPage page(Asked asked, List<String> services, Form query) {
		if (services.isEmpty()) {
			return new SecurityLogPage(services, KINDS, asked, List.of(), 0, 0, new Pager(null, null));
		}
		var filter = new LogEntry.Filter(asked.kind().isEmpty() ? null : asked.kind(),
				asked.id().isEmpty() ? null : asked.id(), day(asked));
		var found = this.reader.read(asked.service(), filter, Place.parse(query.text(PLACE)).orElse(null));
		@Nullable String next = (found.next() != null) ? address(asked) + "&" + PLACE + "=" + found.next() : null;
		return new SecurityLogPage(services, KINDS, asked, found.entries().stream().map(this.lines::line).toList(),
				found.read(), found.faults(), new Pager(null, next));
	}

	private static String address(Asked asked) {
		var address = UriComponentsBuilder.fromPath(PATH).queryParam("service", asked.service());
		Stream
			.of(new String[] { "kind", asked.kind() }, new String[] { "id", asked.id() },
					new String[] { "day", asked.day() })
			.filter((part) -> !part[1].isEmpty())
			.forEach((part) -> address.queryParam(part[0], part[1]));
		return address.encode().toUriString();
	}

	private static @Nullable LocalDate day(Asked asked) {
		try {
			return asked.day().isEmpty() ? null : LocalDate.parse(asked.day());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static boolean isId(String text) {
		return Id.FORM.matcher(text).matches();
	}

}
