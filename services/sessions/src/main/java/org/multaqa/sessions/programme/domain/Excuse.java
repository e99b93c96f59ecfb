package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * Why a session was placed although something spoke against it. It holds for what spoke
 * against it then, and as long as nobody moves.
 *
 * @param words why
 * @param by who said so
 * @param at when
 * @param clashes what spoke against it
 */
public record Excuse(LocalizedText words, PersonId by, Instant at, List<Excused> clashes) {

	public Excuse {
		clashes = List.copyOf(clashes);
	}

	/** A reason that somebody gives now, of whatever speaks against a place. */
	public static Excuse of(LocalizedText words, PersonId by, Instant at) {
		return new Excuse(words, by, at, List.of());
	}

	/**
	 * The reason for these clashes.
	 * @return absent where there is none of them
	 */
	@Nullable Excuse forAll(List<Clash> found) {
		return found.isEmpty() ? null : new Excuse(this.words, this.by, this.at, found.stream()
			.map((clash) -> new Excused(clash.rule(), clash.other(), clash.its(), clash.person(), clash.language()))
			.toList());
	}

	/** Whether it was said of a clash of the session that has it. */
	boolean covers(Clash clash) {
		return this.clashes
			.contains(new Excused(clash.rule(), clash.other(), clash.its(), clash.person(), clash.language()));
	}

	/** Whether it was said of a clash with the session that has it, by the other one. */
	boolean coversFromThere(Clash clash) {
		return this.clashes
			.contains(new Excused(clash.rule(), clash.session(), clash.place(), clash.person(), clash.language()));
	}

	boolean saysTheSameAs(@Nullable Excuse another) {
		return another != null && this.words.equals(another.words) && Objects.equals(this.clashes, another.clashes);
	}

	/**
	 * A clash of the session that has the excuse.
	 *
	 * @param other the other session, or absent
	 * @param its where and when that was, or absent
	 * @param person whom it was about, or absent
	 * @param language into which nobody interpreted, or absent
	 */
	record Excused(PlanningRule rule, @Nullable SessionId other, @Nullable Placement its, @Nullable PersonId person,
			@Nullable String language) {

	}

}
