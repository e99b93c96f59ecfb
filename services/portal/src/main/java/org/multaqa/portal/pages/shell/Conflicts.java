package org.multaqa.portal.pages.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.RequestPath;
import org.multaqa.portal.pages.shell.merging.DrawnForm;
import org.multaqa.portal.pages.shell.merging.FormContent;
import org.multaqa.portal.pages.shell.merging.Merged;
import org.multaqa.portal.pages.shell.merging.OpenedForms;
import org.multaqa.portal.pages.shell.merging.ThreeWay;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a reader gets whose form came too late. Where nobody has to choose, the page again
 * with what both have written; else a page on which both stand side by side. Nothing is
 * saved that its reader has not seen.
 */
@Component
class Conflicts {

	private final PageRenderer renderer;

	Conflicts(PageRenderer renderer) {
		this.renderer = renderer;
	}

	/**
	 * Merges a form with what is there now.
	 * @param pageRequest who sent it
	 * @param form what was written
	 * @param stale the refusal
	 * @param now the page as anybody would open it now
	 * @return a page; absent where the form is not there any more, or the read models
	 * know of nothing newer
	 */
	Optional<ModelAndView> merge(PageRequest pageRequest, Form form, Problem stale, Supplier<PageView> now) {
		if (pageRequest.snapshotOrNone() != null) {
			pageRequest.snapshotOrNone().forget();
		}
		var page = now.get();
		return this.renderer.drawn(pageRequest, page)
			.flatMap((html) -> OpenedForms.find(html, RequestPath.of(pageRequest.request())))
			.filter((drawn) -> isNewer(drawn, form))
			.map((drawn) -> merged(pageRequest, form, stale, page, drawn));
	}

	private static boolean isNewer(DrawnForm now, Form form) {
		return now.fields()
			.entrySet()
			.stream()
			.anyMatch((field) -> FormContent.isVersion(field.getKey())
					&& !field.getValue().equals(form.all(field.getKey())));
	}

	private ModelAndView merged(PageRequest pageRequest, Form form, Problem stale, PageView page, DrawnForm now) {
		Merged merged = ThreeWay.merge(form.fields(), now);
		var reader = pageRequest.reader();
		@Nullable String changed = merged.changed().isEmpty() ? null
				: reader.message("merge.changed") + " " + String.join(reader.message("frame.comma"), merged.changed());
		if (merged.isSettled()) {
			return this.renderer.again(pageRequest, page, stale.merged(reader.message("merge.settled"), changed),
					new FormValues(merged.again(now)));
		}
		var choices = new PageView("shell/conflict", page.path(),
				new ConflictPage(RequestPath.of(pageRequest.request()) + query(pageRequest), page.path(),
						merged.carried(now), merged.collisions()));
		return this.renderer.again(pageRequest, choices, stale.merged(reader.message("merge.open"), changed),
				new FormValues(Map.of()));
	}

	private static String query(PageRequest pageRequest) {
		@Nullable String query = pageRequest.request().getQueryString();
		return (query != null) ? "?" + query : "";
	}

}
