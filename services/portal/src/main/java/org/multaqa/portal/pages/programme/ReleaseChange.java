package org.multaqa.portal.pages.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.sessions.api.SessionChange.Aspect;
import org.multaqa.sessions.api.SessionChange.Kind;

/**
 * From what to what a session changed between two releases.
 *
 * @param session as the later one of them shows it that knows it
 * @param aspects what of it is different, where it takes place by both
 * @param before as the one shows it, or absent
 * @param after as the other shows it, or absent
 */
public record ReleaseChange(ReleasedCard session, Kind kind, List<Aspect> aspects, @Nullable ReleasedCard before,
		@Nullable ReleasedCard after) {

	/** Those of which a line says enough, since the words are long. */
	private static final List<Aspect> WITHOUT_VALUES = List.of(Aspect.SUMMARY, Aspect.INTERPRETATION, Aspect.BUILDS_ON);

	public ReleaseChange {
		aspects = List.copyOf(aspects);
	}

	/** Whether the page says from what to what it changed. */
	public boolean showsValues(Aspect aspect) {
		return !WITHOUT_VALUES.contains(aspect);
	}

	/** Where it takes place now, or took place. */
	public @Nullable ReleasedCard placed() {
		return (this.after != null && this.after.place() != null) ? this.after : this.before;
	}

	/**
	 * Some changes, at most {@link ReleaseChanges#MOST}.
	 *
	 * @param more whether there are others
	 */
	public record Some(List<ReleaseChange> all, boolean more) {

		static final Some NONE = new Some(List.of(), false);

		public Some {
			all = List.copyOf(all);
		}

	}

}
