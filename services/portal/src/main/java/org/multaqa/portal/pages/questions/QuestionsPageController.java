package org.multaqa.portal.pages.questions;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.AnswerTotals;
import org.multaqa.registration.api.QuestionPlace;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a meeting asks those who come. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/questions")
class QuestionsPageController {

	private static final String QUESTION = "/{question}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	QuestionsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView questions(PageRequest pageRequest) {
		pageRequest.require(pageRequest.meetingActions().read());
		return this.renderer.around(pageRequest, view(pageRequest));
	}

	@PostMapping
	@Nullable ModelAndView ask(PageRequest pageRequest, Form form) {
		var meeting = pageRequest.inMeeting().id();
		return take(pageRequest, form, call((api) -> api.askQuestion(form.key(), meeting, QuestionForms.content(form))),
				"question-asked");
	}

	@GetMapping("/answers.csv")
	ResponseEntity<byte[]> answers(PageRequest pageRequest) {
		pageRequest.require(pageRequest.meetingActions().read());
		var meeting = pageRequest.inMeeting().id();
		return switch (this.forms.ask(pageRequest, call((api) -> api.answersAsCsv(meeting)).patient())) {
			case ServiceResponse.Done done -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + meeting + "-answers.csv\"")
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(done.shown(byte[].class));
			case ServiceResponse.Refused refused ->
				throw new ErrorResponseException(HttpStatusCode.valueOf(refused.status()));
		};
	}

	@GetMapping(QUESTION)
	ModelAndView question(PageRequest pageRequest, @PathVariable String question) {
		pageRequest.require(pageRequest.meetingActions().read());
		return this.renderer.around(pageRequest, questionView(pageRequest, question));
	}

	@PostMapping(QUESTION)
	@Nullable ModelAndView change(PageRequest pageRequest, Form form, @PathVariable String question) {
		var meeting = pageRequest.inMeeting().id();
		return this.forms.take(pageRequest, form,
				call((api) -> api.changeQuestion(meeting, question, QuestionForms.content(form))), FormOutcome.to("",
						pageRequest.addresses().questions(), "saved", () -> questionView(pageRequest, question)));
	}

	@PostMapping(QUESTION + "/removal")
	@Nullable ModelAndView remove(PageRequest pageRequest, Form form, @PathVariable String question) {
		var meeting = pageRequest.inMeeting().id();
		return take(pageRequest, form, call((api) -> api.removeQuestion(meeting, question)), "saved");
	}

	@PostMapping(QUESTION + "/retirement")
	@Nullable ModelAndView retire(PageRequest pageRequest, Form form, @PathVariable String question) {
		var meeting = pageRequest.inMeeting().id();
		return take(pageRequest, form, call((api) -> api.retireQuestion(meeting, question)), "saved");
	}

	@PostMapping(QUESTION + "/place")
	@Nullable ModelAndView place(PageRequest pageRequest, Form form, @PathVariable String question) {
		var meeting = pageRequest.inMeeting().id();
		return take(pageRequest, form, call((api) -> api.placeQuestion(meeting, question,
				new QuestionPlace(Form.read("place", form.needed("place"), Integer::valueOf)))), "saved");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, ServiceCall call, String notice) {
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("", pageRequest.addresses().questions(), notice, () -> view(pageRequest)));
	}

	private PageView view(PageRequest pageRequest) {
		return new PageView("questions/questions", pageRequest.addresses().questions(),
				new QuestionsPresenter(pageRequest, totals(pageRequest)).page());
	}

	private PageView questionView(PageRequest pageRequest, String question) {
		@Nullable List<AnswerTotals> totals = totals(pageRequest);
		if (totals == null) {
			throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		return new PageView("questions/question", pageRequest.addresses().questions() + "/" + question,
				new QuestionsPresenter(pageRequest, totals).question(question));
	}

	private @Nullable List<AnswerTotals> totals(PageRequest pageRequest) {
		var meeting = pageRequest.inMeeting().id();
		var answer = this.forms.ask(pageRequest, call((api) -> api.answers(meeting)));
		return (answer instanceof ServiceResponse.Done done && done.shown() instanceof List<?> shown)
				? shown.stream().map(AnswerTotals.class::cast).toList() : null;
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of("registration", RegistrationApi.class, request);
	}

}
