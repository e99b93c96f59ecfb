package org.multaqa.portal.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Grant;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.portal.Operators;
import org.multaqa.portal.calls.Answer;
import org.multaqa.portal.calls.Call;
import org.multaqa.portal.calls.ServiceAddresses;
import org.multaqa.portal.calls.Services;
import org.multaqa.portal.journal.Journal;
import org.multaqa.portal.pages.May;
import org.multaqa.portal.pages.OperationsPage;
import org.multaqa.portal.signin.SignedIn;
import org.multaqa.portal.web.Desk.Then;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the platform is, for organisers and founders. */
@Controller
@Hidden
class OperationsPages {

	private static final List<String> ALL = Stream
		.concat(ServiceAddresses.NAMES.stream(), Stream.of(ServiceAddresses.SELF))
		.toList();

	private final Services services;

	private final Lag lag;

	private final Journal journal;

	private final Frames frames;

	private final Desk desk;

	OperationsPages(Services services, Lag lag, Journal journal, Frames frames, Desk desk) {
		this.services = services;
		this.lag = lag;
		this.journal = journal;
		this.frames = frames;
		this.desk = desk;
	}

	@GetMapping("/operations")
	ModelAndView operations(Visit visit) {
		return this.frames.around(visit, sheet(visit));
	}

	@PostMapping("/operations/{service}/parked/{id}/resumption")
	@Nullable ModelAndView resume(Visit visit, Form form, @PathVariable String service, @PathVariable String id) {
		return take(visit, form, service, id, "resumption");
	}

	@PostMapping("/operations/{service}/parked/{id}/skip")
	@Nullable ModelAndView skip(Visit visit, Form form, @PathVariable String service, @PathVariable String id) {
		return take(visit, form, service, id, "skip");
	}

	private @Nullable ModelAndView take(Visit visit, Form form, String service, String id, String intent) {
		if (!ALL.contains(service)) {
			throw SessionSheet.unknown();
		}
		@Nullable String event = form.optional("event");
		String query = "?subject=" + OperationsSheet.subjectOf(id) + ((event != null) ? "&event=" + event : "");
		return this.desk.take(visit, form, Call.post(service, "/operations/parked/" + intent + query),
				Then.to("", "/operations", "done", () -> sheet(visit)));
	}

	private Sheet sheet(Visit visit) {
		var person = operator(visit);
		var asked = new ArrayList<CompletableFuture<OperationsSheet>>();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			ALL.forEach((service) -> asked
				.add(CompletableFuture.supplyAsync(() -> ask(service, person, visit.reader().language()), threads)));
		}
		var sheets = asked.stream().map(CompletableFuture::join).toList();
		var numbers = this.journal.numbers();
		return new Sheet("operations", "/operations",
				new OperationsPage(sheets.stream().map(OperationsSheet::line).toList(),
						sheets.stream().flatMap((sheet) -> sheet.parked().stream()).toList(),
						new OperationsPage.Journal(numbers.subjects(), numbers.events(), numbers.gaps()), May.yes(),
						Operators.maySkip(person.actor()) ? May.yes() : May.hidden()));
	}

	private OperationsSheet ask(String service, SignedIn person, String language) {
		return switch (this.services.ask(Call.get(service, "/operations"), person.accessToken(), language)) {
			case Answer.Done done -> OperationsSheet.of(service, done.body(), this.lag.of(service), Instant.now());
			case Answer.Refused _ -> OperationsSheet.down(service);
		};
	}

	private static SignedIn operator(Visit visit) {
		var person = visit.person();
		if (person == null) {
			throw new Visit.SignInNeeded();
		}
		var actor = person.actor();
		if (!actor.isFounder() && actor.grants().stream().map(Grant::role).noneMatch("organiser"::equals)) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.organiser"));
		}
		return person;
	}

}
