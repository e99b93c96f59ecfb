package org.multaqa.portal.pages.delegations;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.edge.calls.ServiceResponse.Done;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.FormValues;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.portal.pages.shell.UploadedFile;
import org.multaqa.portal.pages.shell.UploadedFiles;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.ImportView;
import org.multaqa.registration.api.ImportView.Outcome;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * People coming into the meeting by a table, and going out as one. A table is sent, kept
 * for a while, looked at as often as one likes, and then imported as it was looked at.
 */
@Controller
@Hidden
@RequestMapping("/m/{meeting}")
class ImportPageController {

	private static final String SERVICE = "registration";

	/** Of a table, in bytes; other pages take larger files. */
	private static final long LARGEST = 2 << 20;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final UploadedFiles tables;

	ImportPageController(PageRenderer renderer, FormDispatcher forms, UploadedFiles tables) {
		this.renderer = renderer;
		this.forms = forms;
		this.tables = tables;
	}

	@GetMapping("/people/import")
	ModelAndView choose(PageRequest pageRequest) {
		pageRequest.require(pageRequest.meetingActions().importNominations());
		return this.renderer.around(pageRequest, emptyPage(pageRequest));
	}

	@PostMapping("/people/import")
	ModelAndView send(PageRequest pageRequest,
			@RequestParam(name = "table", required = false) @Nullable MultipartFile file) throws IOException {
		pageRequest.require(pageRequest.meetingActions().importNominations());
		if (file == null || file.isEmpty()) {
			return this.renderer.around(pageRequest, emptyPage(pageRequest));
		}
		if (file.getSize() > LARGEST) {
			throw new MaxUploadSizeExceededException(LARGEST);
		}
		var table = new UploadedFile(pageRequest.actor().orElseThrow(SignInNeeded::new).person(),
				pageRequest.inMeeting().id(), String.valueOf(file.getOriginalFilename()), file.getBytes());
		return switch (preview(pageRequest, table)) {
			case ServiceResponse.Done done ->
				this.renderer.around(pageRequest, page(pageRequest, this.tables.keep(table), table, done));
			case ServiceResponse.Refused refused -> refused(pageRequest, refused);
		};
	}

	@GetMapping("/people/import/{table}")
	ModelAndView look(PageRequest pageRequest, @PathVariable String table) {
		pageRequest.require(pageRequest.meetingActions().importNominations());
		var kept = find(pageRequest, table);
		if (kept.isEmpty()) {
			return chooseAgain(pageRequest);
		}
		return switch (preview(pageRequest, kept.get())) {
			case ServiceResponse.Done done ->
				this.renderer.around(pageRequest, page(pageRequest, table, kept.get(), done));
			case ServiceResponse.Refused refused -> refused(pageRequest, refused);
		};
	}

	@PostMapping("/people/import/{table}")
	@Nullable ModelAndView carryOut(PageRequest pageRequest, Form form, @PathVariable String table) {
		var kept = find(pageRequest, table);
		if (kept.isEmpty()) {
			return chooseAgain(pageRequest);
		}
		var deed = call((api) -> api.importNominations(form.key(), kept.get().meeting(), false, form.optional("plan"),
				kept.get().content()));
		var before = pageRequest.snapshot().delegations();
		return this.forms.take(pageRequest, form, deed.patient(), new FormOutcome((done) -> "", (done) -> {
			this.tables.forget(table);
			this.forms.awaitAll(nominated(before, done.shown(ImportView.class)));
			return pageRequest.addresses().people();
		}, ImportPageController::notice, () -> asItStands(pageRequest, table, kept.get())));
	}

	@GetMapping("/people/import/{table}/report.csv")
	ResponseEntity<byte[]> report(PageRequest pageRequest, @PathVariable String table) {
		pageRequest.require(pageRequest.meetingActions().importNominations());
		var kept = find(pageRequest, table).orElseThrow(pageRequest::unknown);
		return file(pageRequest, call((api) -> api.reportOfImport(kept.meeting(), kept.content())).patient(),
				kept.meeting() + "-import.csv");
	}

	@GetMapping("/people.csv")
	ResponseEntity<byte[]> csv(PageRequest pageRequest, @RequestParam @Nullable OfficeId office) {
		var meeting = pageRequest.inMeeting().id();
		return file(pageRequest, call((api) -> api.peopleAsCsv(meeting, office)), name(meeting, office) + ".csv");
	}

	@GetMapping("/people.xlsx")
	ResponseEntity<byte[]> xlsx(PageRequest pageRequest, @RequestParam @Nullable OfficeId office) {
		var meeting = pageRequest.inMeeting().id();
		return file(pageRequest, call((api) -> api.peopleAsXlsx(meeting, office)), name(meeting, office) + ".xlsx");
	}

	private ResponseEntity<byte[]> file(PageRequest pageRequest, ServiceCall call, String name) {
		return switch (this.forms.ask(pageRequest, call)) {
			case ServiceResponse.Done done -> ResponseEntity.ok()
				.contentType(name.endsWith(".csv") ? MediaType.parseMediaType("text/csv;charset=UTF-8")
						: MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(done.shown(byte[].class));
			case ServiceResponse.Refused refused ->
				throw new ErrorResponseException(HttpStatusCode.valueOf(refused.status()));
		};
	}

	private static String name(MeetingId meeting, @Nullable OfficeId office) {
		return (office != null) ? meeting + "-" + office : meeting.value();
	}

	private ServiceResponse preview(PageRequest pageRequest, UploadedFile table) {
		return this.forms.ask(pageRequest,
				call((api) -> api.importNominations(null, table.meeting(), true, null, table.content())).patient());
	}

	/** The page as the table stands by now, where the deed was refused. */
	private PageView asItStands(PageRequest pageRequest, String table, UploadedFile kept) {
		return switch (preview(pageRequest, kept)) {
			case ServiceResponse.Done done -> page(pageRequest, table, kept, done);
			case ServiceResponse.Refused _ -> emptyPage(pageRequest);
		};
	}

	private Optional<UploadedFile> find(PageRequest pageRequest, String table) {
		var actor = pageRequest.actor().orElseThrow(SignInNeeded::new);
		return this.tables.find(table, pageRequest.inMeeting().id(), actor);
	}

	private ModelAndView refused(PageRequest pageRequest, ServiceResponse.Refused refused) {
		return this.renderer.again(pageRequest, emptyPage(pageRequest), Problem.of(refused), FormValues.none());
	}

	/** It is not kept any more: after an hour, and after a restart. */
	private ModelAndView chooseAgain(PageRequest pageRequest) {
		return this.renderer.onTo(pageRequest, pageRequest.addresses().peopleImport(), Notice.of("table-forgotten"));
	}

	private static PageView page(PageRequest pageRequest, String table, UploadedFile kept, Done done) {
		return new PageView("delegations/import", preview(pageRequest, table),
				new ImportPresenter(new MeetingContext(pageRequest)).preview(table, kept.name(),
						done.shown(ImportView.class)));
	}

	private static PageView emptyPage(PageRequest pageRequest) {
		return new PageView("delegations/import", pageRequest.addresses().peopleImport(),
				new ImportPresenter(new MeetingContext(pageRequest)).empty());
	}

	private static String preview(PageRequest pageRequest, String table) {
		return pageRequest.addresses().peopleImport() + "/" + table;
	}

	/**
	 * How far each delegation is then: the service answers for all of them with no
	 * number, but everybody who is nominated is one event.
	 */
	private static Map<String, Long> nominated(List<Delegation> before, ImportView imported) {
		var sequences = new LinkedHashMap<String, Long>();
		before.forEach((delegation) -> {
			long people = count(imported.lines().stream().filter((line) -> line.office().equals(delegation.office())));
			if (people > 0) {
				sequences.put("delegation/" + delegation.id(), delegation.last().sequence() + people);
			}
		});
		return sequences;
	}

	private static long count(Stream<ImportView.Line> lines) {
		return lines.filter((line) -> line.outcome() == Outcome.NOMINATED || line.outcome() == Outcome.WAITING).count();
	}

	private static Notice notice(Done done) {
		long people = count(done.shown(ImportView.class).lines().stream());
		return new Notice("people-imported", List.of(String.valueOf(people)));
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of(SERVICE, RegistrationApi.class, request);
	}

}
