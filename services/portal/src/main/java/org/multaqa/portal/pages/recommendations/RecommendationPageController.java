package org.multaqa.portal.pages.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.recommendations.api.NewRecommendation;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.api.RecommendationsApi;
import org.multaqa.recommendations.api.StatedPosition;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Recommendations: the list, the board, one of them, its words, and all that offices do
 * to it.
 */
@Controller
@Hidden
@RequestMapping("/m/{meeting}")
class RecommendationPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	RecommendationPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping("/recommendations")
	ModelAndView all(PageRequest pageRequest, Form query) {
		return this.renderer
			.around(pageRequest, PageView.asked("recommendations/recommendations", pageRequest.request(),
					new RecommendationLists(new MeetingContext(pageRequest)).list(query.optional(Pager.PARAMETER))));
	}

	@GetMapping("/consent")
	ModelAndView board(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, PageView.asked("recommendations/consent", pageRequest.request(),
				new RecommendationLists(new MeetingContext(pageRequest)).board(query.optional(Pager.PARAMETER))));
	}

	@GetMapping("/recommendations/{recommendation}")
	ModelAndView one(PageRequest pageRequest, @PathVariable RecommendationId recommendation) {
		return this.renderer.around(pageRequest, pageView(pageRequest, recommendation));
	}

	@GetMapping("/recommendations/new")
	ModelAndView blank(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, PageView.asked("recommendations/draft", pageRequest.request(),
				new DraftPresenter(new MeetingContext(pageRequest)).blank(query.all("output"))));
	}

	/** On to the same with an output more or less, and with all that was written. */
	@PostMapping("/recommendations/new")
	ModelAndView choose(PageRequest pageRequest, Form form) {
		var chosen = form.all("output").stream().filter((output) -> !form.all("without").contains(output)).toList();
		return this.renderer.onTo(pageRequest, newDraft(pageRequest, chosen), form.values());
	}

	@GetMapping("/recommendations/{recommendation}/wording")
	ModelAndView wording(PageRequest pageRequest, @PathVariable RecommendationId recommendation) {
		return this.renderer.around(pageRequest, wordingView(pageRequest, recommendation, List.of()));
	}

	@PostMapping("/recommendations")
	@Nullable ModelAndView draft(PageRequest pageRequest, Form form) {
		var call = call((api) -> api.draft(form.key(), pageRequest.inMeeting().id(),
				Form.read("authentic", form.needed("authentic"), (authentic) -> new NewRecommendation(null,
						office(pageRequest), authentic, content(form), quotes(form)))));
		return this.forms.take(pageRequest, form, call,
				FormOutcome.toNew("recommendation",
						(id) -> pageRequest.addresses().recommendation(new RecommendationId(id)), "drafted",
						() -> draftView(pageRequest, form.all("output"))));
	}

	@PostMapping("/recommendations/{recommendation}/wording")
	@Nullable ModelAndView reword(PageRequest pageRequest, Form form, @PathVariable RecommendationId recommendation) {
		var call = call((api) -> api.reword(form.version(), recommendation,
				new NewWording(content(form), quotes(form), form.all("stillCurrent"))));
		return this.forms.take(pageRequest, form, call,
				FormOutcome
					.to("recommendation/" + recommendation, pageRequest.addresses().recommendation(recommendation),
							"saved", () -> wordingView(pageRequest, recommendation, form.all("output")))
					.asOf(() -> wordingView(pageRequest, recommendation, List.of())));
	}

	@PostMapping("/recommendations/{recommendation}/submission")
	@Nullable ModelAndView submit(PageRequest pageRequest, Form form, @PathVariable RecommendationId recommendation) {
		return take(pageRequest, form, recommendation, call((api) -> api.submit(recommendation)), "submitted");
	}

	@PostMapping("/recommendations/{recommendation}/discussion")
	@Nullable ModelAndView discuss(PageRequest pageRequest, Form form, @PathVariable RecommendationId recommendation) {
		return take(pageRequest, form, recommendation, call((api) -> api.discuss(recommendation)), "discussion-opened");
	}

	@PostMapping("/recommendations/{recommendation}/decision")
	@Nullable ModelAndView decide(PageRequest pageRequest, Form form, @PathVariable RecommendationId recommendation) {
		return take(pageRequest, form, recommendation, call((api) -> api.decide(form.version(), recommendation)),
				"decided");
	}

	@PostMapping("/recommendations/{recommendation}/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable RecommendationId recommendation) {
		return take(pageRequest, form, recommendation, call((api) -> api.withdraw(recommendation)),
				"recommendation-withdrawn");
	}

	@PostMapping("/recommendations/{recommendation}/supports")
	@Nullable ModelAndView support(PageRequest pageRequest, Form form, @PathVariable RecommendationId recommendation) {
		var office = office(pageRequest);
		boolean support = form.isTrue("support");
		return take(pageRequest, form, recommendation, call(
				(api) -> support ? api.support(recommendation, office) : api.withdrawSupport(recommendation, office)),
				support ? "supported" : "support-withdrawn");
	}

	@PostMapping("/recommendations/{recommendation}/positions")
	@Nullable ModelAndView state(PageRequest pageRequest, Form form, @PathVariable RecommendationId recommendation) {
		var call = call((api) -> api.state(recommendation, office(pageRequest),
				new StatedPosition(form.neededChoice("stance", Stance.class), reason(form))));
		String consent = pageRequest.addresses().consentBoard();
		boolean board = form.text("from").equals("consent");
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("recommendation/" + recommendation,
						board ? consent : pageRequest.addresses().recommendation(recommendation), "position-stated",
						() -> board ? board(pageRequest, consent) : pageView(pageRequest, recommendation)));
	}

	@PostMapping("/recommendations/{recommendation}/reservations/lifting")
	@Nullable ModelAndView lift(PageRequest pageRequest, Form form, @PathVariable RecommendationId recommendation) {
		return take(pageRequest, form, recommendation,
				call((api) -> api.liftReservation(recommendation, office(pageRequest))), "reservation-lifted");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, RecommendationId recommendation,
			ServiceCall call, String notice) {
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("recommendation/" + recommendation,
						pageRequest.addresses().recommendation(recommendation), notice,
						() -> pageView(pageRequest, recommendation)));
	}

	private static ServiceCall call(Function<RecommendationsApi, ResponseEntity<?>> request) {
		return ServiceCall.of("recommendations", RecommendationsApi.class, request);
	}

	private static Content content(Form form) {
		return new Content(form.neededTexts("title"), form.neededTexts("text"));
	}

	private static List<Quote> quotes(Form form) {
		return form.all("output")
			.stream()
			.map((output) -> new Quote(Form.read("citations", output, OutputId::new), form.text("quote." + output),
					null))
			.toList();
	}

	private static @Nullable LocalizedText reason(Form form) {
		var reason = form.texts("reason", "reasonLanguage");
		return (reason != null) ? Form.read("reason", reason, LocalizedText::new) : null;
	}

	/** Whoever acts for no office has the service say so. */
	private static OfficeId office(PageRequest pageRequest) {
		return pageRequest.office().orElseGet(() -> new OfficeId("none"));
	}

	private PageView pageView(PageRequest pageRequest, RecommendationId recommendation) {
		return new PageView("recommendations/recommendation", pageRequest.addresses().recommendation(recommendation),
				new RecommendationPresenter(new MeetingContext(pageRequest)).page(recommendation));
	}

	private PageView draftView(PageRequest pageRequest, List<String> chosen) {
		return new PageView("recommendations/draft", newDraft(pageRequest, chosen),
				new DraftPresenter(new MeetingContext(pageRequest)).blank(chosen));
	}

	/** Where a draft is written that cites some outputs. */
	private static String newDraft(PageRequest pageRequest, List<String> chosen) {
		return UriComponentsBuilder.fromPath(pageRequest.addresses().recommendations() + "/new")
			.queryParamIfPresent("output",
					Optional.of(chosen.stream().distinct().toList()).filter((outputs) -> !outputs.isEmpty()))
			.toUriString();
	}

	private PageView wordingView(PageRequest pageRequest, RecommendationId recommendation, List<String> chosen) {
		return new PageView("recommendations/draft",
				pageRequest.addresses().recommendation(recommendation) + "/wording",
				new DraftPresenter(new MeetingContext(pageRequest)).reword(recommendation, chosen));
	}

	private PageView board(PageRequest pageRequest, String path) {
		return new PageView("recommendations/consent", path,
				new RecommendationLists(new MeetingContext(pageRequest)).board(null));
	}

}
