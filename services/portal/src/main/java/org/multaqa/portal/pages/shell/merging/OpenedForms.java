package org.multaqa.portal.pages.shell.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a page in which something is written or chosen, and that say which version
 * they were made from. Each of them gets what stood in it when it was opened, whatever
 * the template: so no form can be forgotten.
 */
public final class OpenedForms {

	private static final String BEGIN = "<form";

	private static final String END = "</form>";

	/**
	 * In every such form. No other part of a page is parsed: that would double its cost.
	 */
	private static final String SIGN = "name=\"version";

	private OpenedForms() {
	}

	/**
	 * Puts {@link Opened} into the forms of a page. A form that comes back with what was
	 * sent stays as old as it was: else what others changed since would be undone.
	 * @param html the page, or a part of it
	 * @param sent the fields of the form that came back; empty on a first look
	 * @return the same with a hidden field more in each of the forms
	 */
	public static String mark(String html, Map<String, List<String>> sent) {
		var marked = new StringBuilder();
		int done = 0;
		int from = html.indexOf(BEGIN);
		while (from >= 0) {
			int to = html.indexOf(END, from) + END.length();
			String form = html.substring(from, to);
			if (form.contains(SIGN)) {
				marked.append(html, done, from).append(marked(form, sent));
				done = to;
			}
			from = html.indexOf(BEGIN, to);
		}
		return marked.append(html, done, html.length()).toString();
	}

	private static String marked(String html, Map<String, List<String>> sent) {
		var before = Opened.parse(first(sent, Opened.FIELD));
		var edits = new ArrayList<Edit>();
		for (FormElement form : versioned(parse(html))) {
			if (form.selectFirst("[name=" + Opened.FIELD + "]") != null) {
				continue;
			}
			String action = DrawnForm.path(form);
			if (before.filter((opened) -> opened.action().equals(action)).isPresent()) {
				edits.add(added(form, String.valueOf(first(sent, Opened.FIELD))));
				form.elements()
					.stream()
					.filter(OpenedForms::isVersion)
					.forEach((version) -> edits.add(aged(version, sent)));
			}
			else {
				edits.add(added(form, as(action, DrawnForm.fields(form)).written()));
			}
		}
		var marked = new StringBuilder(html);
		edits.stream()
			.sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).reversed())
			.forEach((edit) -> marked.replace(edit.from(), edit.to(), edit.html()));
		return marked.toString();
	}

	/** The form of a page that is sent to an address, if it is one of these. */
	public static Optional<DrawnForm> find(String html, String path) {
		return versioned(parse(html)).stream()
			.filter((form) -> DrawnForm.path(form).equals(path))
			.findFirst()
			.map(DrawnForm::of);
	}

	/** As a form stands. */
	static Opened as(String action, Map<String, List<String>> fields) {
		var content = Rows.byContent(fields);
		content.keySet().removeIf((field) -> !FormContent.isContent(field));
		return Opened.of(action, content);
	}

	private static Document parse(String html) {
		return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
	}

	private static List<FormElement> versioned(Document page) {
		return page.forms()
			.stream()
			.filter((form) -> form.elements().stream().anyMatch(OpenedForms::isVersion))
			.filter(DrawnForm::isFilledIn)
			.toList();
	}

	private static boolean isVersion(Element field) {
		return FormContent.isVersion(field.attr("name"));
	}

	private static Edit added(FormElement form, String opened) {
		int place = form.sourceRange().endPos();
		return new Edit(place, place, hidden(Opened.FIELD, opened));
	}

	private static Edit aged(Element version, Map<String, List<String>> sent) {
		String name = version.attr("name");
		var range = version.sourceRange();
		return new Edit(range.startPos(), range.endPos(),
				hidden(name, Optional.ofNullable(first(sent, name)).orElseGet(version::val)));
	}

	private static String hidden(String name, String value) {
		Function<String, String> written = (text) -> Entities.escape(text).replace("\"", "&quot;");
		return "<input type=\"hidden\" name=\"" + written.apply(name) + "\" value=\"" + written.apply(value) + "\">";
	}

	private static @Nullable String first(Map<String, List<String>> sent, String field) {
		return sent.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
	}

	/** Something else in place of a stretch of the page. */
	private record Edit(int from, int to, String html) {
	}

}
