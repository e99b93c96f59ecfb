package org.multaqa.model.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/**
 * What the Javadoc of our main code says of types, components of records and constants.
 */
final class DocComments {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Map<String, String> COMMENTS = read();

	private DocComments() {
	}

	static @Nullable String of(Class<?> type) {
		return COMMENTS.get(type.getCanonicalName());
	}

	static @Nullable String of(Class<?> type, String member) {
		return COMMENTS.get(type.getCanonicalName() + "#" + member);
	}

	private static Map<String, String> read() {
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
				var paths = Files.walk(SOURCES)) {
			var sources = paths.filter((path) -> path.toString().endsWith(".java")).toList();
			var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(sources));
			var scanner = new Scanner(DocTrees.instance(task));
			for (CompilationUnitTree unit : task.parse()) {
				scanner.scan(unit, unit.getPackage().getPackageName().toString());
			}
			return scanner.comments;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Scanner extends TreePathScanner<@Nullable Void, String> {

		private final Map<String, String> comments = new HashMap<>();

		private final DocTrees trees;

		Scanner(DocTrees trees) {
			this.trees = trees;
		}

		@Override
		public @Nullable Void visitClass(ClassTree type, String outer) {
			var name = outer + "." + type.getSimpleName();
			var comment = this.trees.getDocCommentTree(getCurrentPath());
			if (comment != null && !type.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
				this.comments.put(name, words(comment.getFullBody()));
				comment.getBlockTags()
					.stream()
					.filter(ParamTree.class::isInstance)
					.map(ParamTree.class::cast)
					.forEach((param) -> this.comments.put(name + "#" + param.getName(), words(param.getDescription())));
			}
			return super.visitClass(type, name);
		}

		@Override
		public @Nullable Void visitVariable(VariableTree variable, String outer) {
			var comment = this.trees.getDocCommentTree(getCurrentPath());
			if (comment != null && !variable.getModifiers().getFlags().contains(Modifier.PRIVATE)) {
				this.comments.put(outer + "#" + variable.getName(), words(comment.getFullBody()));
			}
			return super.visitVariable(variable, outer);
		}

		private static String words(List<? extends DocTree> parts) {
			return parts.stream().map(Scanner::words).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
		}

		private static String words(DocTree part) {
			return switch (part) {
				case LiteralTree literal -> literal.getBody().getBody();
				case LinkTree link -> link.getReference().getSignature().replaceAll(".*[#.]", "");
				default -> part.toString();
			};
		}

	}

}
