package org.multaqa.sessions.workshop.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.sessions.api.OutputFacts;
import org.multaqa.sessions.api.SessionFacts;

/**
 * Something that was said in a session, written down by one person in one language. It
 * keeps all its wordings. The rapporteur carries it forward, and later sessions and
 * recommendations build on it; who wrote it may take it back, and it stays readable as
 * withdrawn. What may be done with it depends on its session and the workshop there,
 * whose facts are passed {@code in}. Words that arrived after the workshop had closed
 * become one when they are taken up, and say so ever after.
 *
 * @param language in which language it is written
 * @param office for whom, or absent
 * @param wordings the recorded one first
 * @param carriedForward whether later sessions build on it
 * @param withdrawn whether it was taken back
 * @param arrivedLate when its words arrived, where that was after the workshop had
 * closed, else absent
 */
public record Output(OutputId id, SessionId session, MeetingId meeting, OutputKind kind, String language, PersonId by,
		@Nullable OfficeId office, List<Wording> wordings, boolean carriedForward, boolean withdrawn,
		@Nullable Instant arrivedLate) {

	public Output {
		wordings = List.copyOf(wordings);
	}

	/**
	 * Writes down what was said.
	 * @throws RuleViolation as {@link SessionFacts#writing}, {@code output.no-words},
	 * {@code text.too-long}
	 */
	public static Decision<Output> record(OutputId id, SessionId session, SessionFacts in, OutputKind kind,
			String language, String words, Attendance by, Instant now) {
		in.writing().orThrow();
		var first = Wording.of(1, words, by.person(), now);
		var output = new Output(id, session, in.meeting().id(), kind, language, by.person(), by.office(),
				List.of(first), false, false, null);
		return Decision.of(output, new OutputRecorded(output.meeting, id, output.session, kind, language, words,
				first.hash(), by.person(), by.office()));
	}

	/**
	 * Makes an output of words that arrived after the workshop had closed.
	 * @param late as their author handed them over
	 * @throws RuleViolation as {@link SessionFacts#keeping}
	 */
	public static Decision<Output> record(LateWords late, SessionFacts in, Instant now) {
		in.keeping().orThrow();
		var said = late.words();
		var first = new Wording(1, said.words(), said.hash(), late.by(), now);
		var output = new Output(late.id(), late.session(), late.meeting(), late.kind(), late.language(), late.by(),
				late.office(), List.of(first), false, false, said.at());
		return Decision.of(output, new OutputRecorded(output.meeting, output.id, output.session, output.kind,
				output.language, first.words(), first.hash(), output.by, output.office, output.arrivedLate));
	}

	/**
	 * Says it in other words; the same words again change nothing.
	 * @param words the words, in the same language
	 * @throws RuleViolation as {@link OutputFacts#rewording}, {@code output.no-words},
	 * {@code text.too-long}
	 */
	public Decision<Output> reword(SessionFacts in, String words, PersonId by, Instant now) {
		return Decision.when(facts(in).rewording(), this, () -> {
			if (words.equals(current().words())) {
				return Decision.unchanged(this);
			}
			var next = Wording.of(current().number() + 1, words, by, now);
			return Decision.of(
					new Output(this.id, this.session, this.meeting, this.kind, this.language, this.by, this.office,
							Stream.concat(this.wordings.stream(), Stream.of(next)).toList(), this.carriedForward, false,
							this.arrivedLate),
					new OutputReworded(this.meeting, this.id, next.number(), words, next.hash(), by));
		});
	}

	/**
	 * Later sessions and recommendations build on it.
	 * @throws RuleViolation as {@link OutputFacts#carrying}
	 */
	public Decision<Output> carryForward(SessionFacts in, PersonId by) {
		return Decision.when(facts(in).carrying(), this,
				() -> Decision.of(marked(true, false), new OutputCarriedForward(this.meeting, this.id, by)));
	}

	/**
	 * Takes the mark away again.
	 * @throws RuleViolation as {@link OutputFacts#settingAside}
	 */
	public Decision<Output> setAside(SessionFacts in, PersonId by) {
		return Decision.when(facts(in).settingAside(), this,
				() -> Decision.of(marked(false, false), new OutputSetAside(this.meeting, this.id, by)));
	}

	/**
	 * Takes it back; nothing builds on it any more.
	 * @throws RuleViolation as {@link OutputFacts#withdrawal}
	 */
	public Decision<Output> withdraw(SessionFacts in, PersonId by) {
		return Decision.when(facts(in).withdrawal(), this, () -> {
			var gone = new OutputWithdrawn(this.meeting, this.id, by);
			return this.carriedForward
					? Decision.of(marked(false, true), new OutputSetAside(this.meeting, this.id, by), gone)
					: Decision.of(marked(false, true), gone);
		});
	}

	/** What the rules must know of it. */
	public OutputFacts facts(SessionFacts in) {
		return new OutputFacts(in, this.by, this.carriedForward, this.withdrawn);
	}

	public Wording current() {
		return this.wordings.getLast();
	}

	/**
	 * A wording, as somebody cites it.
	 * @param number from 1
	 * @return the words as they were
	 * @throws RuleViolation {@code output.unknown-wording}
	 */
	public Wording wording(int number) {
		if (number < 1 || number > this.wordings.size()) {
			throw RuleViolation.unknown("output.unknown-wording", number);
		}
		return this.wordings.get(number - 1);
	}

	/** When its first wording was written down. */
	public Instant recordedAt() {
		return this.wordings.getFirst().at();
	}

	private Output marked(boolean forward, boolean takenBack) {
		return new Output(this.id, this.session, this.meeting, this.kind, this.language, this.by, this.office,
				this.wordings, forward, takenBack, this.arrivedLate);
	}

}
