package org.multaqa.kit.openapi;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * What every operation has: a name of its own, the text of the Javadoc, the headers and
 * refusals of the kit, and an example of its body.
 */
final class OperationDetails implements GlobalOperationCustomizer {

	private final OperationExamples examples;

	OperationDetails(String service) {
		this.examples = new OperationExamples(service);
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		var method = handler.getMethod();
		operation.setOperationId(nameOf(method));
		describe(operation, method);
		headers(operation, handler);
		answers(operation, handler);
		this.examples.add(operation);
		return operation;
	}

	/** Controller and method: {@code meetings-plan}. */
	private static String nameOf(Method method) {
		String controller = method.getDeclaringClass().getSimpleName().replace("Controller", "");
		return StringUtils.uncapitalize(controller) + "-" + method.getName();
	}

	/** The first sentence is the summary. */
	private static void describe(Operation operation, Method method) {
		DocComments.of(method).ifPresent((comment) -> {
			int end = comment.indexOf(". ");
			operation.setSummary((end < 0) ? comment.replaceFirst("\\.$", "") : comment.substring(0, end));
			operation.setDescription((end < 0) ? null : comment.substring(end + 2));
		});
		@Nullable List<Parameter> parameters = operation.getParameters();
		if (parameters != null) {
			parameters.forEach((parameter) -> DocComments.ofParameter(method, parameter.getName())
				.ifPresent(parameter::setDescription));
		}
	}

	private static void headers(Operation operation, HandlerMethod handler) {
		if (isList(handler)) {
			operation.getParameters()
				.replaceAll((given) -> Responses.PAGE.equals(given.getName()) ? parameter(ApiComponents.PAGE) : given);
		}
		operation.addParametersItem(parameter(ApiComponents.ACCEPT_LANGUAGE));
		if (takes(handler, RequestContext.class)) {
			operation.addParametersItem(parameter(ApiComponents.SEEN));
			operation.addParametersItem(
					parameter(needsVersion(handler) ? ApiComponents.IF_MATCH : ApiComponents.IF_MATCH_OPTIONAL));
			if (handler.hasMethodAnnotation(PostMapping.class)) {
				operation.addParametersItem(parameter(ApiComponents.IDEMPOTENCY_KEY));
			}
		}
	}

	private static void answers(Operation operation, HandlerMethod handler) {
		var answers = operation.getResponses();
		if (isList(handler)) {
			answers.values().forEach((answer) -> answer.addHeaderObject("Link", header(ApiComponents.LINK)));
		}
		else if (handler.getMethod().getReturnType() == ResponseEntity.class) {
			answers.values()
				.forEach((answer) -> answer.addHeaderObject("ETag", header(ApiComponents.ETAG))
					.addHeaderObject(Responses.SEQUENCE, header(ApiComponents.SEQUENCE)));
			if (handler.hasMethodAnnotation(GetMapping.class)) {
				answers.addApiResponse("304",
						new ApiResponse().description("It is as it was read (`If-None-Match` names its ETag)"));
			}
		}
		if (answers.containsKey("201")) {
			answers.get("201").addHeaderObject("Location", header(ApiComponents.LOCATION));
		}
		boolean hasBody = operation.getRequestBody() != null;
		boolean changes = takes(handler, RequestContext.class);
		boolean names = Arrays.stream(handler.getMethodParameters())
			.anyMatch((parameter) -> parameter.hasParameterAnnotation(PathVariable.class));
		ApiProblems.BY_STATUS.forEach((status, problem) -> {
			boolean possible = switch (status) {
				case "400" -> hasBody || changes || operation.getParameters().size() > 1;
				case "404" -> names;
				case "409", "412" -> changes;
				case "422" -> hasBody || changes;
				case "428" -> needsVersion(handler);
				case "413", "415" -> hasBody;
				default -> true;
			};
			if (possible) {
				answers.addApiResponse(status, new ApiResponse().$ref(problem.name()));
			}
		});
	}

	private static boolean needsVersion(HandlerMethod handler) {
		return handler.hasMethodAnnotation(NeedsVersion.class);
	}

	/** Whether it is one page of a list. */
	private static boolean isList(HandlerMethod handler) {
		return takes(handler, Cursor.class);
	}

	private static boolean takes(HandlerMethod handler, Class<?> type) {
		return Arrays.stream(handler.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == type);
	}

	private static Parameter parameter(String name) {
		return new Parameter().$ref(name);
	}

	private static Header header(String name) {
		return new Header().$ref(name);
	}

}
