package org.multaqa.kit.openapi;

import java.lang.classfile.Attributes;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.openapi.CompiledCode.Call;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.access.RuleViolation.Kind;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * With which codes a call may be refused. A code is written where a rule refuses and
 * nowhere else, so it is read there: in the compiled code that carries the call out. That
 * may be more than can happen, where a rule is asked of something that it never refuses;
 * an answer with a code that was not found fails the tests, which hold every answer to
 * its description.
 */
final class RefusalCodes {

	private static final String PERMISSION = internalName(Permission.class);

	private static final Set<String> RULES = Set.of(internalName(RuleViolation.class), PERMISSION);

	/** The methods that make a refusal, by their names. */
	private static final Map<String, Kind> KINDS = Map.of("<init>", Kind.REFUSED, "refused", Kind.REFUSED, "notAllowed",
			Kind.NOT_ALLOWED, "unknown", Kind.UNKNOWN, "badInput", Kind.BAD_INPUT);

	private static final String PROBLEMS = internalName(ProblemWriter.class);

	private static final String STATUS = internalName(HttpStatus.class);

	private static final String TEXT = "Ljava/lang/String;";

	private static final String WITH_CODE = "(Ljava/lang/String;[Ljava/lang/Object;)";

	private final CompiledCode compiled;

	private final Set<String> codes;

	private final Map<MethodModel, Reading> readings = new HashMap<>();

	/**
	 * Reads codes.
	 * @param codes all that there are, to know them from other texts
	 */
	RefusalCodes(CompiledCode compiled, Set<String> codes) {
		this.compiled = compiled;
		this.codes = Set.copyOf(codes);
	}

	/**
	 * The codes of an operation.
	 * @param operation method of a controller
	 * @return its codes
	 */
	synchronized Refusals of(Method operation) {
		var reached = reachedFrom(operation);
		boolean insists = reached.stream().anyMatch(RefusalCodes::insists);
		var found = new TreeMap<String, SortedSet<String>>();
		var kept = new TreeSet<String>();
		var ofKept = EnumSet.noneOf(HttpStatus.class);
		for (MethodModel method : reached) {
			var reading = reading(method);
			reading.thrown.forEach((status, codes) -> add(found, status, codes));
			if (insists) {
				reading.permissions.forEach((status, codes) -> add(found, status, codes));
			}
			kept.addAll(reading.kept);
			if (!takesText(method)) {
				ofKept.addAll(reading.ofOthers);
			}
		}
		ofKept.forEach((status) -> add(found, status, kept));
		return new Refusals(found, reached.stream().anyMatch(RefusalCodes::isOfAnotherService));
	}

	private Set<MethodModel> reachedFrom(Method operation) {
		var reached = new LinkedHashSet<>(this.compiled.reachedFrom(operation));
		for (Method other : operation.getDeclaringClass().getDeclaredMethods()) {
			if (other.isAnnotationPresent(ExceptionHandler.class)) {
				reached.addAll(this.compiled.reachedFrom(other));
			}
		}
		return reached;
	}

	/** What a method says is read once; one that calls itself adds nothing to itself. */
	private Reading reading(MethodModel method) {
		@Nullable Reading known = this.readings.get(method);
		if (known != null) {
			return known;
		}
		var reading = new Reading();
		this.readings.put(method, reading);
		read(method, reading);
		return reading;
	}

	/**
	 * A code is loaded, then the method is called that makes a refusal of it, or that
	 * hands it on to one.
	 */
	private void read(MethodModel method, Reading reading) {
		@Nullable HttpStatus named = null;
		for (CodeElement element : CompiledCode.elements(method)) {
			if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text
					&& this.codes.contains(text)) {
				reading.kept.add(text);
			}
			else if (element instanceof FieldInstruction field && field.owner().asInternalName().equals(STATUS)) {
				named = HttpStatus.valueOf(field.name().stringValue());
			}
			for (Call call : CompiledCode.calls(element)) {
				for (HttpStatus status : statuses(call, named)) {
					reading.refuses(status, call.owner());
				}
			}
		}
	}

	/** With which status the code is refused that a call takes, if it does that. */
	private Set<HttpStatus> statuses(Call call, @Nullable HttpStatus named) {
		if (RULES.contains(call.owner())) {
			@Nullable Kind kind = call.descriptor().startsWith(WITH_CODE) ? KINDS.get(call.name()) : null;
			return (kind != null) ? Set.of(ProblemWriter.statusOf(kind)) : Set.of();
		}
		if (call.owner().equals(PROBLEMS)) {
			return (named != null) ? Set.of(named) : Set.of();
		}
		return takesText(call.descriptor()) ? handedOn(call) : Set.of();
	}

	private Set<HttpStatus> handedOn(Call call) {
		var statuses = EnumSet.noneOf(HttpStatus.class);
		this.compiled.methods(call).forEach((method) -> statuses.addAll(reading(method).ofOthers));
		return statuses;
	}

	private static void add(Map<String, SortedSet<String>> found, HttpStatus status, Set<String> codes) {
		if (!codes.isEmpty()) {
			found.computeIfAbsent(String.valueOf(status.value()), (_) -> new TreeSet<>()).addAll(codes);
		}
	}

	/** A rule may be asked only to tell what it says; here it refuses. */
	private static boolean insists(MethodModel method) {
		return method.methodName().equalsString("insist") && ownerOf(method).equals(PERMISSION);
	}

	private static boolean isOfAnotherService(MethodModel method) {
		return method.parent()
			.flatMap((type) -> type.findAttribute(Attributes.runtimeVisibleAnnotations()))
			.stream()
			.flatMap((annotations) -> annotations.annotations().stream())
			.anyMatch((annotation) -> annotation.classSymbol()
				.descriptorString()
				.equals(HttpExchange.class.descriptorString()));
	}

	private static String ownerOf(MethodModel method) {
		return method.parent().map((type) -> type.thisClass().asInternalName()).orElse("");
	}

	private static boolean takesText(MethodModel method) {
		return takesText(method.methodType().stringValue());
	}

	private static boolean takesText(String descriptor) {
		return descriptor.substring(0, descriptor.indexOf(')')).contains(TEXT);
	}

	private static String internalName(Class<?> type) {
		return type.getName().replace('.', '/');
	}

	/**
	 * How an operation may be refused.
	 *
	 * @param codes by their status, as a number
	 * @param others whether another service is asked as well, whose refusals may be
	 * handed on
	 */
	record Refusals(SortedMap<String, SortedSet<String>> codes, boolean others) {

	}

	/** What is written in one method. */
	private static final class Reading {

		/** The codes of which it makes a refusal. */
		private final Map<HttpStatus, SortedSet<String>> thrown = new EnumMap<>(HttpStatus.class);

		/** The codes of which it makes a permission that is not given. */
		private final Map<HttpStatus, SortedSet<String>> permissions = new EnumMap<>(HttpStatus.class);

		/** The codes that it loads, and makes no refusal of itself. */
		private final SortedSet<String> kept = new TreeSet<>();

		/** The refusals that it makes of codes from elsewhere. */
		private final Set<HttpStatus> ofOthers = EnumSet.noneOf(HttpStatus.class);

		void refuses(HttpStatus status, String by) {
			if (this.kept.isEmpty() && !by.equals(PROBLEMS)) {
				this.ofOthers.add(status);
			}
			var all = by.equals(PERMISSION) ? this.permissions : this.thrown;
			all.computeIfAbsent(status, (_) -> new TreeSet<>()).addAll(this.kept);
			this.kept.clear();
		}

	}

}
