package org.multaqa.portal.pages.programme;

import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MaterialId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceFiles;
import org.multaqa.portal.edge.calls.ServiceResponse.Refused;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.personal.PersonalProgrammes;
import org.multaqa.sessions.api.MaterialsApi;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The materials of a session on its page. Files come from their owner as they are asked
 * for, in the reader's name; the owner says who may have them.
 */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/sessions/{session}/materials")
class MaterialPageController {

	private final FormDispatcher forms;

	private final PersonalProgrammes personal;

	private final ServiceFiles files;

	MaterialPageController(FormDispatcher forms, PersonalProgrammes personal, ServiceFiles files) {
		this.forms = forms;
		this.personal = personal;
		this.files = files;
	}

	@GetMapping("/{material}")
	@Nullable ModelAndView save(PageRequest pageRequest, @PathVariable SessionId session, @PathVariable MaterialId material) {
		@Nullable SignedIn person = pageRequest.person();
		@Nullable Refused refused = this.files.pass("sessions", MaterialsApi.fileAddress(session, material),
				(person != null) ? person.accessToken() : null, pageRequest.reader().preference(),
				pageRequest.request(), pageRequest.response());
		if (refused != null) {
			throw (refused.status() == HttpStatus.NOT_FOUND.value()) ? pageRequest.unknown()
					: new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		return null;
	}

	@PostMapping("/links")
	@Nullable ModelAndView addLink(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session, (api) -> api.addLink(form.key(), session, MaterialForms.link(form)),
				"material-added");
	}

	@PostMapping("/files")
	@Nullable ModelAndView addFile(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@RequestParam(required = false) @Nullable MultipartFile file) {
		return take(pageRequest, form, session,
				(api) -> api.addFile(form.key(), session, MaterialForms.name(file), form.optional("file-title"),
						form.optional("file-language"), form.optional("file-readers"), MaterialForms.content(file)),
				"material-added");
	}

	@PostMapping("/{material}")
	@Nullable ModelAndView revise(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable MaterialId material) {
		return take(pageRequest, form, session,
				(api) -> api.revise(form.version(), session, material, MaterialForms.revision(form, material)),
				"material-changed");
	}

	@PostMapping("/{material}/replacement")
	@Nullable ModelAndView replace(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable MaterialId material, @RequestParam(required = false) @Nullable MultipartFile file) {
		return take(pageRequest, form, session,
				(api) -> api.replaceFile(session, material, MaterialForms.name(file), MaterialForms.content(file)),
				"material-replaced");
	}

	@PostMapping("/{material}/removal")
	@Nullable ModelAndView remove(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable MaterialId material) {
		return take(pageRequest, form, session, (api) -> api.remove(session, material), "material-removed");
	}

	@PostMapping("/{material}/place")
	@Nullable ModelAndView move(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable MaterialId material) {
		var now = pageRequest.snapshot().readModels().programmes().materials(session);
		return take(pageRequest, form, session,
				(api) -> api.reorder(session, MaterialForms.moved(now, material, form.isTrue("down"))),
				"material-moved");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, SessionId session,
			Function<MaterialsApi, ResponseEntity<?>> request, String notice) {
		String page = pageRequest.addresses().session(session);
		return this.forms.take(pageRequest, form, ServiceCall.of("sessions", MaterialsApi.class, request).patient(),
				FormOutcome.to("materials/" + session, page + "#materials", notice,
						() -> new PageView("programme/session", page,
								new SessionPresenter(new MeetingContext(pageRequest)).page(session,
										this.personal.of(pageRequest.viewer()).stars().contains(session)))));
	}

}
