package org.multaqa.registration.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.RuleViolation;

/**
 * A kind of need by which people are listed: {@code diet} for anything the kitchen must
 * know, or one such thing, as {@code diet.halal}; {@code access} and
 * {@code access.wheelchair} for the rooms; {@code visa}; {@code note} for what somebody
 * has written.
 *
 * @param value as addresses and message keys have it
 */
public record NeedKind(String value) {

	private static final String DIET = "diet";

	private static final String ACCESS = "access";

	private static final String VISA = "visa";

	private static final String NOTE = "note";

	/** All there are. */
	public static final List<NeedKind> ALL = Stream
		.of(Stream.of(DIET), all(DIET, Diet.values()), Stream.of(ACCESS), all(ACCESS, AccessNeed.values()),
				Stream.of(VISA, NOTE))
		.flatMap((values) -> values)
		.map(NeedKind::new)
		.toList();

	/**
	 * The kind that is named.
	 * @throws RuleViolation {@code needs.no-such-kind}
	 */
	public static NeedKind of(String value) {
		return ALL.stream()
			.filter((kind) -> kind.value().equals(value))
			.findFirst()
			.orElseThrow(() -> RuleViolation.badInput("needs.no-such-kind", value));
	}

	/** Whether somebody needs it. */
	public boolean isIn(NeedsView needs) {
		return Stream
			.of(said(DIET, needs.dietary()), said(ACCESS, needs.access()),
					Boolean.TRUE.equals(needs.visa()) ? Stream.of(VISA) : Stream.<String>empty(),
					(needs.note() != null) ? Stream.of(NOTE) : Stream.<String>empty())
			.flatMap((values) -> values)
			.anyMatch(this.value::equals);
	}

	/**
	 * What a list of those who need it says of them: whoever cooks need not know who
	 * waits for a visa. What somebody has written is in all lists, for an allergy may be
	 * there.
	 */
	public NeedsView narrowed(NeedsView needs) {
		return new NeedsView(isOf(DIET) ? needs.dietary() : List.of(), isOf(ACCESS) ? needs.access() : List.of(),
				isOf(VISA) && Boolean.TRUE.equals(needs.visa()), needs.note());
	}

	@Override
	public String toString() {
		return this.value;
	}

	private boolean isOf(String family) {
		return this.value.equals(family) || this.value.startsWith(family + ".");
	}

	private static Stream<String> said(String family, @Nullable List<? extends Enum<?>> needs) {
		return (needs == null || needs.isEmpty()) ? Stream.empty()
				: Stream.concat(Stream.of(family), all(family, needs.toArray(Enum<?>[]::new)));
	}

	private static Stream<String> all(String family, Enum<?>[] needs) {
		return Arrays.stream(needs).map((need) -> family + "." + ModelJson.wireName(need));
	}

}
