package org.multaqa.portal.web;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;
import org.multaqa.portal.calls.Call;
import org.multaqa.portal.readmodels.ReadModels;
import org.multaqa.portal.web.Desk.Then;

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

	private final Frames frames;

	private final Desk desk;

	RecommendationController(ReadModels models, Frames frames, Desk desk) {
		this.models = models;
		this.frames = frames;
		this.desk = desk;
	}

	@GetMapping("/recommendations")
	ModelAndView all(Visit visit) {
		return this.frames.around(visit,
				Sheet.asked("recommendations", visit.request(), new RecommendationLists(cards(visit)).list()));
	}

	@GetMapping("/consent")
	ModelAndView board(Visit visit) {
		return this.frames.around(visit, board(visit, base(visit) + "/consent"));
	}

	@GetMapping("/recommendations/{r}")
	ModelAndView one(Visit visit, @PathVariable RecommendationId r) {
		return this.frames.around(visit, sheet(visit, r));
	}

	@GetMapping("/recommendations/new")
	ModelAndView blank(Visit visit, Form query) {
		return this.frames.around(visit,
				Sheet.asked("draft", visit.request(), new DraftSheet(cards(visit)).blank(query.all("output"))));
	}

	/** The same with an output more or less, and with all that was written. */
	@PostMapping("/recommendations/new")
	ModelAndView choose(Visit visit, Form form) {
		var chosen = form.all("output").stream().filter((output) -> !form.all("without").contains(output)).toList();
		return this.frames.written(visit, draftSheet(visit, chosen), form.values());
	}

	@GetMapping("/recommendations/{r}/wording")
	ModelAndView wording(Visit visit, @PathVariable RecommendationId r) {
		return this.frames.around(visit, wordingSheet(visit, r, List.of()));
	}

	@PostMapping("/recommendations")
	@Nullable ModelAndView draft(Visit visit, Form form) {
		var call = words(Call.post(SERVICE, "/meetings/" + visit.inMeeting().id() + "/recommendations"), form)
			.with("office", visit.office().map(OfficeId::value).orElse(null))
			.with("authentic", form.optional("authentic"))
			.once(form.text("attempt"));
		return this.desk.take(visit, form, call, Then.toNew("recommendation", base(visit) + "/recommendations/",
				"drafted", () -> draftSheet(visit, form.all("output"))));
	}

	@PostMapping("/recommendations/{r}/wording")
	@Nullable ModelAndView reword(Visit visit, Form form, @PathVariable RecommendationId r) {
		var call = words(Call.put(SERVICE, "/recommendations/" + r), form).on(form.text("version"));
		return this.desk.take(visit, form, call, Then.to("recommendation/" + r, address(visit, r), "saved",
				() -> wordingSheet(visit, r, form.all("output"))));
	}

	@PostMapping("/recommendations/{r}/submission")
	@Nullable ModelAndView submit(Visit visit, Form form, @PathVariable RecommendationId r) {
		return take(visit, form, r, Call.post(SERVICE, "/recommendations/" + r + "/submission"), "submitted");
	}

	@PostMapping("/recommendations/{r}/discussion")
	@Nullable ModelAndView discuss(Visit visit, Form form, @PathVariable RecommendationId r) {
		return take(visit, form, r, Call.post(SERVICE, "/recommendations/" + r + "/discussion"), "discussion-opened");
	}

	@PostMapping("/recommendations/{r}/decision")
	@Nullable ModelAndView decide(Visit visit, Form form, @PathVariable RecommendationId r) {
		return take(visit, form, r, Call.post(SERVICE, "/recommendations/" + r + "/decision"), "decided");
	}

	@PostMapping("/recommendations/{r}/withdrawal")
	@Nullable ModelAndView withdraw(Visit visit, Form form, @PathVariable RecommendationId r) {
		return take(visit, form, r, Call.post(SERVICE, "/recommendations/" + r + "/withdrawal"),
				"recommendation-withdrawn");
	}

	@PostMapping("/recommendations/{r}/supports")
	@Nullable ModelAndView support(Visit visit, Form form, @PathVariable RecommendationId r) {
		String path = "/recommendations/" + r + "/supports/" + office(visit);
		boolean support = form.isTrue("support");
		return take(visit, form, r, support ? Call.put(SERVICE, path) : Call.delete(SERVICE, path),
				support ? "supported" : "support-withdrawn");
	}

	@PostMapping("/recommendations/{r}/positions")
	@Nullable ModelAndView state(Visit visit, Form form, @PathVariable RecommendationId r) {
		var call = Call.put(SERVICE, "/recommendations/" + r + "/positions/" + office(visit))
			.with("stance", form.optional("stance"))
			.with("reason", form.words("reason", "reasonLanguage"));
		String consent = base(visit) + "/consent";
		boolean board = form.text("from").equals("consent");
		return this.desk.take(visit, form, call, Then.to("recommendation/" + r, board ? consent : address(visit, r),
				"position-stated", () -> board ? board(visit, consent) : sheet(visit, r)));
	}

	@PostMapping("/recommendations/{r}/reservations/lifting")
	@Nullable ModelAndView lift(Visit visit, Form form, @PathVariable RecommendationId r) {
		return take(visit, form, r, Call.delete(SERVICE, "/recommendations/" + r + "/reservations/" + office(visit)),
				"reservation-lifted");
	}

	private @Nullable ModelAndView take(Visit visit, Form form, RecommendationId r, Call call, String notice) {
		return this.desk.take(visit, form, call,
				Then.to("recommendation/" + r, address(visit, r), notice, () -> sheet(visit, r)));
	}

	private static Call words(Call call, Form form) {
		var citations = form.all("output")
			.stream()
			.map((output) -> Map.of("output", output, "quote", form.text("quote." + output)))
			.toList();
		return call.with("title", form.words("title")).with("text", form.words("text")).with("citations", citations);
	}

	/** Whoever acts for no office has the service say so. */
	private static String office(Visit visit) {
		return visit.office().map(OfficeId::value).orElse("none");
	}

	private Sheet sheet(Visit visit, RecommendationId r) {
		return new Sheet("recommendation", address(visit, r), new RecommendationSheet(cards(visit)).page(r));
	}

	private Sheet draftSheet(Visit visit, List<String> chosen) {
		return new Sheet("draft", base(visit) + "/recommendations/new", new DraftSheet(cards(visit)).blank(chosen));
	}

	private Sheet wordingSheet(Visit visit, RecommendationId r, List<String> chosen) {
		return new Sheet("draft", address(visit, r) + "/wording", new DraftSheet(cards(visit)).reword(r, chosen));
	}

	private Sheet board(Visit visit, String path) {
		return new Sheet("consent", path, new RecommendationLists(cards(visit)).board());
	}

	private Cards cards(Visit visit) {
		return new Cards(visit, this.models);
	}

	private static String base(Visit visit) {
		return "/m/" + visit.inMeeting().id();
	}

	private static String address(Visit visit, RecommendationId r) {
		return base(visit) + "/recommendations/" + r;
	}

}
