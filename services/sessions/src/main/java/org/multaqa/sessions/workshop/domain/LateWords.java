package org.multaqa.sessions.workshop.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.WorkshopEvent.LateWordsArrived;
import org.multaqa.model.events.WorkshopEvent.LateWordsErased;
import org.multaqa.model.events.WorkshopEvent.LateWordsSetAside;
import org.multaqa.model.events.WorkshopEvent.LateWordsTakenUp;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.text.Written;
import org.multaqa.sessions.api.LateWordsFacts;
import org.multaqa.sessions.api.SessionFacts;

/**
 * Words that arrived after their workshop had closed: kept beside it for its rapporteur,
 * and no output. The rapporteur takes them up, and then there is an output of the same
 * id, or sets them aside and says why; what was set aside may be taken up later. When
 * their author is erased, what they say is.
 *
 * @param id that of the output that they may become
 * @param language in which language they are written
 * @param office for whom, or absent
 * @param said the words as they arrived; absent once their author is erased
 * @param setAside that they were set aside, or absent
 * @param takenUp that they became an output, or absent
 */
public record LateWords(OutputId id, SessionId session, MeetingId meeting, OutputKind kind, String language,
		PersonId by, @Nullable OfficeId office, @Nullable Wording said, @Nullable SetAside setAside,
		@Nullable TakenUp takenUp) {

	/** The refusal where there are none, or none any more. */
	public static final String UNKNOWN = "late-words.unknown";

	/** Longest reason, in UTF-16 units of one language: about a page. */
	public static final int LONGEST_REASON = 2_000;

	/**
	 * Hands words to the rapporteur.
	 * @throws RuleViolation as {@link SessionFacts#handingOver}, {@code output.no-words},
	 * {@code text.too-long}
	 */
	public static Decision<LateWords> handOver(OutputId id, SessionId session, SessionFacts in, OutputKind kind,
			String language, String words, Attendance by, Instant now) {
		in.handingOver().orThrow();
		var said = Wording.of(1, words, by.person(), now);
		var late = new LateWords(id, session, in.meeting().id(), kind, language, by.person(), by.office(), said, null,
				null);
		return Decision.of(late, new LateWordsArrived(late.meeting, id, session, kind, by.person(), by.office()));
	}

	/**
	 * They are recorded as an output.
	 * @throws RuleViolation as {@link LateWordsFacts#takingUp}
	 */
	public Decision<LateWords> takeUp(SessionFacts in, PersonId rapporteur, Instant now) {
		return Decision.when(facts(in).takingUp(), this,
				() -> Decision.of(with(this.said, this.setAside, new TakenUp(rapporteur, now)),
						new LateWordsTakenUp(this.meeting, this.id, rapporteur)));
	}

	/**
	 * They do not become an output.
	 * @param reason why, for their author
	 * @throws RuleViolation {@code text.too-long}, and as
	 * {@link LateWordsFacts#settingAside}
	 */
	public Decision<LateWords> setAside(SessionFacts in, LocalizedText reason, PersonId rapporteur, Instant now) {
		return Decision.when(facts(in).settingAside(), this, () -> {
			Written.atMost(LONGEST_REASON, reason);
			return Decision.of(with(this.said, new SetAside(reason, rapporteur, now), null),
					new LateWordsSetAside(this.meeting, this.id, rapporteur));
		});
	}

	/**
	 * Their author is erased. An output that they became stays.
	 * @return without what they say, and what was answered
	 */
	public Decision<LateWords> forget() {
		return (this.said == null) ? Decision.unchanged(this)
				: Decision.of(with(null, null, this.takenUp), new LateWordsErased(this.meeting, this.id));
	}

	/**
	 * What they say.
	 * @throws RuleViolation {@code late-words.unknown} once their author is erased
	 */
	public Wording words() {
		if (this.said == null) {
			throw RuleViolation.unknown(UNKNOWN, this.id.value());
		}
		return this.said;
	}

	/** What the rules must know of them. */
	public LateWordsFacts facts(SessionFacts in) {
		return new LateWordsFacts(in, this.by, this.setAside != null, this.takenUp != null);
	}

	private LateWords with(@Nullable Wording words, @Nullable SetAside aside, @Nullable TakenUp up) {
		return new LateWords(this.id, this.session, this.meeting, this.kind, this.language, this.by, this.office, words,
				aside, up);
	}

	/** Why they do not become an output. */
	public record SetAside(LocalizedText reason, PersonId by, Instant at) {

	}

	/** Who made an output of them. */
	public record TakenUp(PersonId by, Instant at) {

	}

}
