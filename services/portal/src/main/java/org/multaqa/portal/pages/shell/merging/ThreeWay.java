package org.multaqa.portal.pages.shell.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.merging.DrawnForm.Shown;

/**
 * Merges what somebody has sent into a form as it stands now, by what stood in it when
 * that person opened it. A field that one of the two has left alone is as the other has
 * it; lists merge by member, texts by paragraph; what both have changed differently has
 * to be chosen. Where nothing is known of the beginning, all that differs has to.
 */
public final class ThreeWay {

	private final @Nullable Opened before;

	private final Map<String, List<String>> mine;

	private final Map<String, List<String>> theirs;

	private final Map<String, Shown> shown;

	private final SequencedMap<String, List<String>> merged = new LinkedHashMap<>();

	private final SequencedMap<String, List<Piece>> open = new LinkedHashMap<>();

	private final Set<String> fromThem = new LinkedHashSet<>();

	private ThreeWay(Map<String, List<String>> mine, DrawnForm now) {
		this.before = Opened.parse(mine.getOrDefault(Opened.FIELD, List.of()).stream().findFirst().orElse(null))
			.filter((opened) -> opened.action().equals(now.action()))
			.orElse(null);
		this.mine = Rows.byContent(mine);
		this.theirs = Rows.byContent(now.fields());
		this.shown = new LinkedHashMap<>();
		Rows.names(now.fields()).forEach((field, name) -> {
			@Nullable Shown known = now.shown().get(name);
			if (known != null) {
				this.shown.put(field, known);
			}
		});
	}

	/**
	 * Merges them.
	 * @param mine what was sent, with what the form was opened with
	 * @param now the form as it stands now
	 * @return what comes of it
	 */
	public static Merged merge(Map<String, List<String>> mine, DrawnForm now) {
		var merging = new ThreeWay(mine, now);
		merging.all();
		return merging.result(now);
	}

	private void all() {
		Stream.concat(this.theirs.keySet().stream(), this.mine.keySet().stream())
			.distinct()
			.filter((field) -> FormContent.isContent(field) && isOfTheForm(field))
			.forEach(this::field);
	}

	/** What came in the address of the form was never in it. */
	private boolean isOfTheForm(String field) {
		return this.theirs.containsKey(field) || Rows.isOfRow(field)
				|| (this.before != null && this.before.prints().containsKey(field));
	}

	private void field(String field) {
		var now = this.theirs.getOrDefault(field, List.of());
		if (isList(field)) {
			this.merged.put(field, members(field, this.mine.getOrDefault(field, List.of()), now));
			return;
		}
		@Nullable List<String> said = this.mine.get(field);
		if (said == null || said.equals(now) || stood(field, said) || isHidden(field)) {
			this.merged.put(field, now);
			if (said != null && !said.equals(now)) {
				this.fromThem.add(field);
			}
		}
		else if (stood(field, now)) {
			this.merged.put(field, said);
		}
		else {
			collide(field, said, now);
		}
	}

	private boolean stood(String field, List<String> values) {
		return this.before != null && this.before.stood(field, values);
	}

	private List<String> members(String field, List<String> said, List<String> now) {
		var members = new ArrayList<>(now);
		if (this.before != null) {
			members.removeIf((member) -> this.before.had(field, member) && !said.contains(member));
		}
		said.stream()
			.filter((member) -> !members.contains(member) && (this.before == null || !this.before.had(field, member)))
			.forEach(members::add);
		if (!Set.copyOf(members).equals(Set.copyOf(said))) {
			this.fromThem.add(field);
		}
		return members;
	}

	private void collide(String field, List<String> said, List<String> now) {
		this.merged.put(field, said.isEmpty() ? now : said);
		if (this.before == null || !isText(field) || said.isEmpty() || now.isEmpty()) {
			this.open.put(field, List.of(new Piece.Choice(String.join("\n", said), String.join("\n", now))));
			return;
		}
		var pieces = Paragraphs.merge(this.before.lines(field), Opened.linesOf(said), Opened.linesOf(now));
		if (pieces.stream().allMatch(Piece.Agreed.class::isInstance)) {
			this.merged.put(field,
					FormContent.in(pieces.stream().map(Piece.Agreed.class::cast).map(Piece.Agreed::words)));
			this.fromThem.add(field);
		}
		else {
			this.open.put(field, pieces);
		}
	}

	private boolean isList(String field) {
		return Rows.isList(field) || Optional.ofNullable(this.shown.get(field)).map(Shown::many).orElse(false);
	}

	private boolean isHidden(String field) {
		return Optional.ofNullable(this.shown.get(field)).map(Shown::hidden).orElse(false);
	}

	private boolean isText(String field) {
		return Optional.ofNullable(this.shown.get(field)).map(Shown::text).orElse(false);
	}

	private Merged result(DrawnForm now) {
		var names = new LinkedHashMap<String, String>();
		var filled = Rows.numbered(this.merged, names);
		var placed = now.shown();
		boolean fits = filled.entrySet()
			.stream()
			.allMatch((field) -> field.getValue().isEmpty() || placed.containsKey(field.getKey()));
		now.fields()
			.keySet()
			.stream()
			.filter((field) -> FormContent.isContent(field) && !Objects.requireNonNull(placed.get(field)).many())
			.forEach((field) -> filled.putIfAbsent(field, List.of()));
		var collisions = this.open.entrySet()
			.stream()
			.map((field) -> new Collision(names.getOrDefault(field.getKey(), field.getKey()),
					shown(field.getKey(), names, placed), field.getValue()))
			.toList();
		return new Merged(filled, collisions, labels(), fits);
	}

	/** As it is shown, or as its row would be. */
	private @Nullable Shown shown(String field, Map<String, String> names, Map<String, Shown> placed) {
		@Nullable Shown known = this.shown.get(field);
		return (known != null) ? known : placed.get(names.getOrDefault(field, field));
	}

	/** What the fields are called of which somebody else has changed something. */
	private List<String> labels() {
		return this.fromThem.stream()
			.flatMap((field) -> Optional.ofNullable(this.shown.get(field)).stream())
			.filter((field) -> !field.hidden() && !field.label().isBlank())
			.map(Shown::label)
			.distinct()
			.toList();
	}

}
