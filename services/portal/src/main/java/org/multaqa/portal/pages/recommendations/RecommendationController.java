package org.multaqa.portal.pages.recommendations;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormDispatcher.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.projections.ReadModels;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Recommendations: the list, the board, one of them, its words, and all that offices do
 * to it.
 */
@Controller
@Hidden
@RequestMapping("/m/{m}")
class RecommendationController {

	private static final String SERVICE = "recommendations";

	private final ReadModels models;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	RecommendationController(ReadModels models, PageRenderer renderer, FormDispatcher forms) {
		this.models = models;
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping("/recommendations")
	ModelAndView all(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest,
				PageView.asked("recommendations/recommendations", pageRequest.request(),
						new RecommendationLists(presenter(pageRequest)).list(query.optional(Pager.PARAMETER))));
	}

	@GetMapping("/consent")
	ModelAndView board(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, PageView.asked("recommendations/consent", pageRequest.request(),
				new RecommendationLists(presenter(pageRequest)).board(query.optional(Pager.PARAMETER))));
	}

	@GetMapping("/recommendations/{r}")
	ModelAndView one(PageRequest pageRequest, @PathVariable RecommendationId r) {
		return this.renderer.around(pageRequest, pageView(pageRequest, r));
	}

	@GetMapping("/recommendations/new")
	ModelAndView blank(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, PageView.asked("recommendations/draft", pageRequest.request(),
				new DraftPresenter(presenter(pageRequest)).blank(query.all("output"))));
	}

	/** The same with an output more or less, and with all that was written. */
	@PostMapping("/recommendations/new")
	ModelAndView choose(PageRequest pageRequest, Form form) {
		var chosen = form.all("output").stream().filter((output) -> !form.all("without").contains(output)).toList();
		return this.renderer.written(pageRequest, draftView(pageRequest, chosen), form.values());
	}

	@GetMapping("/recommendations/{r}/wording")
	ModelAndView wording(PageRequest pageRequest, @PathVariable RecommendationId r) {
		return this.renderer.around(pageRequest, wordingView(pageRequest, r, List.of()));
	}

	@PostMapping("/recommendations")
	@Nullable ModelAndView draft(PageRequest pageRequest, Form form) {
		var call = words(ServiceCall.post(SERVICE, "/meetings/" + pageRequest.inMeeting().id() + "/recommendations"),
				form)
			.with("office", pageRequest.office().map(OfficeId::value).orElse(null))
			.with("authentic", form.optional("authentic"))
			.once(form.text("attempt"));
		return this.forms.take(pageRequest, form, call, FormOutcome.toNew("recommendation",
				base(pageRequest) + "/recommendations/", "drafted", () -> draftView(pageRequest, form.all("output"))));
	}

	@PostMapping("/recommendations/{r}/wording")
	@Nullable ModelAndView reword(PageRequest pageRequest, Form form, @PathVariable RecommendationId r) {
		var call = words(ServiceCall.put(SERVICE, "/recommendations/" + r), form).on(form.text("version"));
		return this.forms.take(pageRequest, form, call, FormOutcome.to("recommendation/" + r, address(pageRequest, r),
				"saved", () -> wordingView(pageRequest, r, form.all("output"))));
	}

	@PostMapping("/recommendations/{r}/submission")
	@Nullable ModelAndView submit(PageRequest pageRequest, Form form, @PathVariable RecommendationId r) {
		return take(pageRequest, form, r, ServiceCall.post(SERVICE, "/recommendations/" + r + "/submission"),
				"submitted");
	}

	@PostMapping("/recommendations/{r}/discussion")
	@Nullable ModelAndView discuss(PageRequest pageRequest, Form form, @PathVariable RecommendationId r) {
		return take(pageRequest, form, r, ServiceCall.post(SERVICE, "/recommendations/" + r + "/discussion"),
				"discussion-opened");
	}

	@PostMapping("/recommendations/{r}/decision")
	@Nullable ModelAndView decide(PageRequest pageRequest, Form form, @PathVariable RecommendationId r) {
		return take(pageRequest, form, r, ServiceCall.post(SERVICE, "/recommendations/" + r + "/decision"), "decided");
	}

	@PostMapping("/recommendations/{r}/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable RecommendationId r) {
		return take(pageRequest, form, r, ServiceCall.post(SERVICE, "/recommendations/" + r + "/withdrawal"),
				"recommendation-withdrawn");
	}

	@PostMapping("/recommendations/{r}/supports")
	@Nullable ModelAndView support(PageRequest pageRequest, Form form, @PathVariable RecommendationId r) {
		String path = "/recommendations/" + r + "/supports/" + office(pageRequest);
		boolean support = form.isTrue("support");
		return take(pageRequest, form, r, support ? ServiceCall.put(SERVICE, path) : ServiceCall.delete(SERVICE, path),
				support ? "supported" : "support-withdrawn");
	}

	@PostMapping("/recommendations/{r}/positions")
	@Nullable ModelAndView state(PageRequest pageRequest, Form form, @PathVariable RecommendationId r) {
		var call = ServiceCall.put(SERVICE, "/recommendations/" + r + "/positions/" + office(pageRequest))
			.with("stance", form.optional("stance"))
			.with("reason", form.words("reason", "reasonLanguage"));
		String consent = base(pageRequest) + "/consent";
		boolean board = form.text("from").equals("consent");
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("recommendation/" + r, board ? consent : address(pageRequest, r), "position-stated",
						() -> board ? board(pageRequest, consent) : pageView(pageRequest, r)));
	}

	@PostMapping("/recommendations/{r}/reservations/lifting")
	@Nullable ModelAndView lift(PageRequest pageRequest, Form form, @PathVariable RecommendationId r) {
		return take(pageRequest, form, r,
				ServiceCall.delete(SERVICE, "/recommendations/" + r + "/reservations/" + office(pageRequest)),
				"reservation-lifted");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, RecommendationId r, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("recommendation/" + r, address(pageRequest, r), notice, () -> pageView(pageRequest, r)));
	}

	private static ServiceCall words(ServiceCall call, Form form) {
		var citations = form.all("output")
			.stream()
			.map((output) -> Map.of("output", output, "quote", form.text("quote." + output)))
			.toList();
		return call.with("title", form.words("title")).with("text", form.words("text")).with("citations", citations);
	}

	/** Whoever acts for no office has the service say so. */
	private static String office(PageRequest pageRequest) {
		return pageRequest.office().map(OfficeId::value).orElse("none");
	}

	private PageView pageView(PageRequest pageRequest, RecommendationId r) {
		return new PageView("recommendations/recommendation", address(pageRequest, r),
				new RecommendationPresenter(presenter(pageRequest)).page(r));
	}

	private PageView draftView(PageRequest pageRequest, List<String> chosen) {
		return new PageView("recommendations/draft", base(pageRequest) + "/recommendations/new",
				new DraftPresenter(presenter(pageRequest)).blank(chosen));
	}

	private PageView wordingView(PageRequest pageRequest, RecommendationId r, List<String> chosen) {
		return new PageView("recommendations/draft", address(pageRequest, r) + "/wording",
				new DraftPresenter(presenter(pageRequest)).reword(r, chosen));
	}

	private PageView board(PageRequest pageRequest, String path) {
		return new PageView("recommendations/consent", path,
				new RecommendationLists(presenter(pageRequest)).board(null));
	}

	private MeetingPresenter presenter(PageRequest pageRequest) {
		return new MeetingPresenter(pageRequest, this.models);
	}

	private static String base(PageRequest pageRequest) {
		return "/m/" + pageRequest.inMeeting().id();
	}

	private static String address(PageRequest pageRequest, RecommendationId r) {
		return base(pageRequest) + "/recommendations/" + r;
	}

}
