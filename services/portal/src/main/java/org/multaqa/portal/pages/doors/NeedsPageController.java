package org.multaqa.portal.pages.doors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.NeedKind;
import org.multaqa.registration.api.NeedsTotals;
import org.multaqa.registration.api.PersonalNeeds;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the caterer and the house must know of those who come: how many, and who. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/doors/needs")
class NeedsPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	NeedsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView totals(PageRequest pageRequest) {
		pageRequest.require(pageRequest.meetingActions().read());
		return this.renderer.around(pageRequest, new PageView("doors/needs", pageRequest.addresses().doors() + "/needs",
				new DoorNeedsPage(asked(pageRequest).map(NeedsPageController::totals).orElse(null))));
	}

	@GetMapping("/people")
	ModelAndView people(PageRequest pageRequest, @RequestParam @Nullable String need) {
		pageRequest.require(pageRequest.meetingActions().read());
		@Nullable NeedKind kind = (need != null) ? NeedKind.of(need) : null;
		var page = new NeedsListPresenter(new MeetingContext(pageRequest), kind)
			.page(listed(pageRequest, need).orElse(null), asked(pageRequest).orElse(null));
		return this.renderer.around(pageRequest, PageView.asked("doors/needs-list", pageRequest.request(), page));
	}

	@GetMapping("/people.csv")
	ResponseEntity<byte[]> table(PageRequest pageRequest, @RequestParam @Nullable String need) {
		pageRequest.require(pageRequest.meetingActions().read());
		var meeting = pageRequest.inMeeting().id();
		return switch (this.forms.ask(pageRequest, call((api) -> api.needsAsCsv(meeting, need)).patient())) {
			case ServiceResponse.Done done -> ResponseEntity.ok()
				.contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + meeting + "-needs.csv\"")
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(done.shown(byte[].class));
			case ServiceResponse.Refused refused -> throw Papers.refusal(refused);
		};
	}

	/** One page of the list, or empty while registration does not answer. */
	private Optional<Slice<PersonalNeeds>> listed(PageRequest pageRequest, @Nullable String need) {
		var meeting = pageRequest.inMeeting().id();
		@Nullable Cursor place = pageRequest.from();
		@Nullable String from = (place != null) ? place.toString() : null;
		return (this.forms.ask(pageRequest,
				call((api) -> api.needsOfPeople(meeting, need, from))) instanceof ServiceResponse.Done done
				&& done.shown() instanceof List<?> shown)
						? Optional.of(done.slice(shown.stream().map(PersonalNeeds.class::cast).toList()))
						: Optional.empty();
	}

	private Optional<NeedsTotals> asked(PageRequest pageRequest) {
		var meeting = pageRequest.inMeeting().id();
		return (this.forms.ask(pageRequest, call((api) -> api.totals(meeting))) instanceof ServiceResponse.Done done
				&& done.shown() instanceof NeedsTotals totals) ? Optional.of(totals) : Optional.empty();
	}

	private static DoorNeedsPage.Totals totals(NeedsTotals shown) {
		return new DoorNeedsPage.Totals(shown.people(), lines(shown.dietary()), lines(shown.access()), shown.visas(),
				shown.notes());
	}

	private static List<DoorNeedsPage.Line> lines(Map<? extends Enum<?>, Integer> needs) {
		return needs.entrySet()
			.stream()
			.filter((need) -> need.getValue() > 0)
			.map((need) -> new DoorNeedsPage.Line(ModelJson.wireName(need.getKey()), need.getValue()))
			.toList();
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of("registration", RegistrationApi.class, request);
	}

}
