package org.multaqa.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * What our methods call, as it was compiled. A function that is handed on counts as
 * called by who hands it on; a method of an interface stands for those of the sealed
 * types and of the beans that implement it. What is not ours is not followed.
 */
final class CompiledCode {

	private static final String OURS = "org/multaqa/";

	private final ApplicationContext beans;

	private final Map<String, Optional<ClassModel>> classes = new ConcurrentHashMap<>();

	private final Map<String, List<String>> implementations = new ConcurrentHashMap<>();

	CompiledCode(ApplicationContext beans) {
		this.beans = beans;
	}

	/**
	 * All that a method may come to call.
	 * @param beginning a method of ours
	 * @return itself, and all methods of ours that it reaches
	 */
	Set<MethodModel> reachedFrom(Method beginning) {
		var reached = new LinkedHashSet<MethodModel>();
		var waiting = new ArrayDeque<Call>();
		waiting.add(Call.of(beginning));
		while (!waiting.isEmpty()) {
			methods(waiting.remove()).filter(reached::add)
				.flatMap((method) -> elements(method).stream())
				.forEach((element) -> waiting.addAll(calls(element)));
		}
		return reached;
	}

	/** The methods that may answer a call. */
	Stream<MethodModel> methods(Call call) {
		return Stream.concat(Stream.of(call.owner()), implementations(call.owner()).stream())
			.map((owner) -> find(owner, call))
			.flatMap(Optional::stream)
			.distinct();
	}

	static List<CodeElement> elements(MethodModel method) {
		return method.code().map(CodeModel::elementList).orElse(List.of());
	}

	/** What is called, or made to be called, at one place. */
	static List<Call> calls(CodeElement element) {
		return switch (element) {
			case InvokeInstruction invoke -> List.of(Call.of(invoke));
			case InvokeDynamicInstruction dynamic -> dynamic.bootstrapArgs()
				.stream()
				.filter(DirectMethodHandleDesc.class::isInstance)
				.map(DirectMethodHandleDesc.class::cast)
				.filter((handle) -> handle.lookupDescriptor().startsWith("("))
				.map(Call::of)
				.toList();
			default -> List.of();
		};
	}

	private Optional<MethodModel> find(String owner, Call call) {
		return read(owner).flatMap((type) -> type.methods()
			.stream()
			.filter(call::means)
			.findFirst()
			.or(() -> above(type).flatMap((other) -> find(other, call).stream()).findFirst()));
	}

	private static Stream<String> above(ClassModel type) {
		return Stream.concat(type.superclass().stream(), type.interfaces().stream()).map(ClassEntry::asInternalName);
	}

	private List<String> implementations(String owner) {
		@Nullable List<String> known = this.implementations.get(owner);
		if (known == null) {
			known = read(owner).filter((type) -> type.flags().has(AccessFlag.ABSTRACT))
				.map((type) -> Stream.concat(permitted(type), beans(owner)).distinct().toList())
				.orElse(List.of());
			this.implementations.put(owner, known);
		}
		return known;
	}

	private Stream<String> permitted(ClassModel type) {
		return type.findAttribute(Attributes.permittedSubclasses())
			.stream()
			.flatMap((permitted) -> permitted.permittedSubclasses().stream())
			.map(ClassEntry::asInternalName)
			.flatMap((name) -> Stream.concat(Stream.of(name), implementations(name).stream()));
	}

	private Stream<String> beans(String owner) {
		Class<?> type = ClassUtils.resolveClassName(owner.replace('/', '.'), this.beans.getClassLoader());
		return Arrays.stream(this.beans.getBeanNamesForType(type, true, false))
			.map(this.beans::getType)
			.filter(Objects::nonNull)
			.map((bean) -> internalName(ClassUtils.getUserClass(bean)))
			.filter((name) -> !name.equals(owner));
	}

	private Optional<ClassModel> read(String owner) {
		return owner.startsWith(OURS) ? this.classes.computeIfAbsent(owner, CompiledCode::parse) : Optional.empty();
	}

	private static Optional<ClassModel> parse(String owner) {
		try (@Nullable
		InputStream file = CompiledCode.class.getClassLoader().getResourceAsStream(owner + ".class")) {
			return (file != null) ? Optional.of(ClassFile.of().parse(file.readAllBytes())) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String internalName(Class<?> type) {
		return type.getName().replace('.', '/');
	}

	/**
	 * A call of a method.
	 *
	 * @param owner internal name of the type by which it is called
	 * @param name of the method
	 * @param descriptor types of parameters and result, as in class files
	 */
	record Call(String owner, String name, String descriptor) {

		static Call of(Method method) {
			return new Call(internalName(method.getDeclaringClass()), method.getName(),
					MethodType.methodType(method.getReturnType(), method.getParameterTypes()).descriptorString());
		}

		static Call of(InvokeInstruction invoke) {
			return new Call(invoke.owner().asInternalName(), invoke.name().stringValue(), invoke.type().stringValue());
		}

		static Call of(DirectMethodHandleDesc handle) {
			String owner = handle.owner().descriptorString();
			return new Call(owner.substring(1, owner.length() - 1), handle.methodName(), handle.lookupDescriptor());
		}

		boolean means(MethodModel method) {
			return method.methodName().equalsString(this.name) && method.methodType().equalsString(this.descriptor);
		}

	}

}
