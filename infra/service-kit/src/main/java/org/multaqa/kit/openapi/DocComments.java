package org.multaqa.kit.openapi;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.github.therapi.runtimejavadoc.BaseJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentElement;
import com.github.therapi.runtimejavadoc.CommentText;
import com.github.therapi.runtimejavadoc.InlineLink;
import com.github.therapi.runtimejavadoc.InlineTag;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;

/** What the Javadoc says, as plain text on one line. */
final class DocComments {

	private DocComments() {
	}

	static Optional<String> of(Class<?> type) {
		return text(RuntimeJavadoc.getJavadoc(type));
	}

	static Optional<String> of(Method method) {
		return text(RuntimeJavadoc.getJavadoc(method));
	}

	static Optional<String> ofComponent(Class<?> type, String component) {
		return named(component, RuntimeJavadoc.getJavadoc(type).getRecordComponents());
	}

	static Optional<String> ofParameter(Method method, String parameter) {
		return named(parameter, RuntimeJavadoc.getJavadoc(method).getParams());
	}

	static Optional<String> ofConstant(Enum<?> constant) {
		return text(RuntimeJavadoc.getJavadoc(constant));
	}

	private static Optional<String> named(String name, List<ParamJavadoc> all) {
		return all.stream()
			.filter((said) -> said.getName().equals(name))
			.findFirst()
			.flatMap((said) -> text(said.getComment()));
	}

	private static Optional<String> text(BaseJavadoc javadoc) {
		return text(javadoc.getComment());
	}

	private static Optional<String> text(Comment comment) {
		var text = comment.getElements()
			.stream()
			.map(DocComments::text)
			.collect(Collectors.joining())
			.replaceAll("\\s+", " ")
			.strip();
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

	/** A link is said as the name of what it leads to. */
	private static String text(CommentElement element) {
		return switch (element) {
			case CommentText text -> text.getValue();
			case InlineTag tag -> tag.getValue();
			case InlineLink link -> link.getLink().getLabel().replaceAll(".*[#.]", "");
			default -> "";
		};
	}

}
