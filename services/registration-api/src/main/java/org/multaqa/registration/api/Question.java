package org.multaqa.registration.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.QuestionContent.Condition;

/**
 * A question of a meeting, of whom it is asked, and what answers it. It can be another
 * until somebody has answered it; from then on it stays, or is asked no more.
 *
 * @param id for instance {@code q-k3v9x0q2m1zz}
 * @param choices what there is to choose from; an answer names them by their place, from
 * 1
 * @param roles of whom it is asked; of everybody where there is none
 * @param after the answer to another question after which it is asked, or absent
 * @param answered whether somebody has ever answered it
 * @param retired whether it is asked no more
 * @param material whether a person is approved once more who answers it otherwise after
 * the approval; absent for no
 */
public record Question(String id, QuestionKind kind, LocalizedText text, List<LocalizedText> choices, boolean needed,
		List<Role> roles, @Nullable Condition after, boolean answered, boolean retired, @Nullable Boolean material) {

	/** The longest answer in words, in UTF-16 units. */
	public static final int LONGEST_ANSWER = 2000;

	/** Up to 12 digits, and six after the point. */
	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

	public Question {
		choices = List.copyOf(choices);
		roles = List.copyOf(roles);
	}

	/**
	 * Whether it can be another.
	 * @return allowed, or {@code question.answered}
	 */
	public Permission change() {
		return this.answered ? Permission.refused("question.answered") : Permission.allowed();
	}

	/**
	 * Whether it can be asked no more.
	 * @return allowed, or already so
	 */
	public Permission retirement() {
		return this.retired ? Permission.alreadySo() : Permission.allowed();
	}

	/**
	 * Whether it is asked of somebody.
	 * @param as what the person is in the delegation
	 * @param answers those that the person has given, by question
	 */
	public boolean isAskedOf(Collection<Role> as, Map<String, List<String>> answers) {
		boolean forRole = this.roles.isEmpty() || this.roles.stream().anyMatch(as::contains);
		boolean follows = this.after == null
				|| answers.getOrDefault(this.after.question(), List.of()).contains(this.after.answer());
		return !this.retired && forRole && follows;
	}

	/**
	 * Whether another answer to it is approved once more, while it is asked.
	 */
	public boolean asksApproval() {
		return Boolean.TRUE.equals(this.material) && !this.retired;
	}

	/**
	 * Whether it can be answered so.
	 * @param answer one value, or for {@link QuestionKind#SEVERAL} one or more
	 */
	public boolean takes(List<String> answer) {
		return switch (this.kind) {
			case TEXT -> isOne(answer) && answer.getFirst().length() <= LONGEST_ANSWER;
			case NUMBER -> isOne(answer) && NUMBER.matcher(answer.getFirst()).matches();
			case YES_NO, CHOICE -> isOne(answer) && values().contains(answer.getFirst());
			case SEVERAL -> !answer.isEmpty() && values().containsAll(answer)
					&& answer.stream().distinct().count() == answer.size();
		};
	}

	/**
	 * The answers that can be counted, and after which another question can be asked.
	 * @return none for words and numbers
	 */
	public List<String> values() {
		return switch (this.kind) {
			case TEXT, NUMBER -> List.of();
			case YES_NO -> List.of("yes", "no");
			case CHOICE, SEVERAL -> IntStream.rangeClosed(1, this.choices.size()).mapToObj(String::valueOf).toList();
		};
	}

	private static boolean isOne(List<String> answer) {
		return answer.size() == 1 && !answer.getFirst().isBlank();
	}

}
