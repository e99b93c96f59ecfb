package org.multaqa.portal.pages.timetable;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.edge.calls.ServiceResponse.Done;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.FormValues;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.portal.pages.shell.UploadedFile;
import org.multaqa.portal.pages.shell.UploadedFiles;
import org.multaqa.sessions.api.ScheduleApi;
import org.multaqa.sessions.api.ScheduleImportView;
import org.multaqa.sessions.api.ScheduleImportView.Outcome;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Schedule files of conferences coming into the working draft. A file is sent, kept for a
 * while, looked at as often as one likes, and then imported as it was looked at.
 */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/timetable/import")
class SchedulePageController {

	/** Of a schedule, in bytes; other pages take larger files. */
	private static final long LARGEST = 10 << 20;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final UploadedFiles files;

	SchedulePageController(PageRenderer renderer, FormDispatcher forms, UploadedFiles files) {
		this.renderer = renderer;
		this.forms = forms;
		this.files = files;
	}

	@GetMapping
	ModelAndView choose(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, emptyPage(pageRequest));
	}

	@PostMapping
	ModelAndView send(PageRequest pageRequest,
			@RequestParam(name = "schedule", required = false) @Nullable MultipartFile sent) throws IOException {
		var empty = emptyPage(pageRequest);
		if (sent == null || sent.isEmpty()) {
			return this.renderer.around(pageRequest, empty);
		}
		if (sent.getSize() > LARGEST) {
			throw new MaxUploadSizeExceededException(LARGEST);
		}
		var file = new UploadedFile(pageRequest.actor().orElseThrow(SignInNeeded::new).person(),
				pageRequest.inMeeting().id(), String.valueOf(sent.getOriginalFilename()), sent.getBytes());
		return switch (preview(pageRequest, file, false)) {
			case ServiceResponse.Done done ->
				this.renderer.around(pageRequest, page(pageRequest, this.files.keep(file), file, done));
			case ServiceResponse.Refused refused ->
				this.renderer.again(pageRequest, empty, Problem.of(refused), FormValues.none());
		};
	}

	@GetMapping("/{file}")
	ModelAndView look(PageRequest pageRequest, @PathVariable String file,
			@RequestParam(defaultValue = "false") boolean shift) {
		var empty = emptyPage(pageRequest);
		var kept = find(pageRequest, file);
		if (kept.isEmpty()) {
			return chooseAgain(pageRequest);
		}
		return switch (preview(pageRequest, kept.get(), shift)) {
			case ServiceResponse.Done done ->
				this.renderer.around(pageRequest, page(pageRequest, file, kept.get(), done));
			case ServiceResponse.Refused refused ->
				this.renderer.again(pageRequest, empty, Problem.of(refused), FormValues.none());
		};
	}

	@PostMapping("/{file}")
	@Nullable ModelAndView carryOut(PageRequest pageRequest, Form form, @PathVariable String file) {
		var kept = find(pageRequest, file);
		if (kept.isEmpty()) {
			return chooseAgain(pageRequest);
		}
		boolean shift = form.isTrue("shift");
		var deed = call((api) -> api.importSchedule(form.key(), kept.get().meeting(), false, form.optional("plan"),
				shift, kept.get().name(), kept.get().content()));
		return this.forms.take(pageRequest, form, deed.patient(),
				new FormOutcome((done) -> "programme/" + kept.get().meeting(), (done) -> {
					this.files.forget(file);
					return pageRequest.addresses().timetable();
				}, SchedulePageController::notice, () -> asItStands(pageRequest, file, kept.get(), shift)));
	}

	private ServiceResponse preview(PageRequest pageRequest, UploadedFile file, boolean shift) {
		return this.forms.ask(pageRequest,
				call((api) -> api.importSchedule(null, file.meeting(), true, null, shift, file.name(), file.content()))
					.patient());
	}

	/** The page as the file stands by now, where the deed was refused. */
	private PageView asItStands(PageRequest pageRequest, String file, UploadedFile kept, boolean shift) {
		return switch (preview(pageRequest, kept, shift)) {
			case ServiceResponse.Done done -> page(pageRequest, file, kept, done);
			case ServiceResponse.Refused _ -> emptyPage(pageRequest);
		};
	}

	private Optional<UploadedFile> find(PageRequest pageRequest, String file) {
		var actor = pageRequest.actor().orElseThrow(SignInNeeded::new);
		return this.files.find(file, pageRequest.inMeeting().id(), actor);
	}

	/** It is not kept any more: after an hour, and after a restart. */
	private ModelAndView chooseAgain(PageRequest pageRequest) {
		return this.renderer.onTo(pageRequest, address(pageRequest), Notice.of("schedule-forgotten"));
	}

	private static PageView page(PageRequest pageRequest, String file, UploadedFile kept, Done done) {
		return new PageView("timetable/import", address(pageRequest) + "/" + file,
				SchedulePresenter.of(pageRequest).preview(file, kept.name(), done.shown(ScheduleImportView.class)));
	}

	private static PageView emptyPage(PageRequest pageRequest) {
		return new PageView("timetable/import", address(pageRequest), SchedulePresenter.of(pageRequest).empty());
	}

	private static String address(PageRequest pageRequest) {
		return pageRequest.addresses().timetable() + "/import";
	}

	private static Notice notice(Done done) {
		long sessions = done.shown(ScheduleImportView.class)
			.sessions()
			.stream()
			.filter((line) -> line.outcome() != Outcome.ALREADY_THERE)
			.count();
		return new Notice("schedule-imported", List.of(String.valueOf(sessions)));
	}

	private static ServiceCall call(Function<ScheduleApi, ResponseEntity<?>> request) {
		return ServiceCall.of("sessions", ScheduleApi.class, request);
	}

}
