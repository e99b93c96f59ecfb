package org.multaqa.portal.pages.shell;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.Id;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.RuleViolation;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Gives controllers the {@link PageRequest} and the {@link Form} of a request. */
record PageRequestResolver(PageRequests pageRequests) implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageRequest.class || parameter.getParameterType() == Form.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		if (parameter.getParameterType() == Form.class) {
			return Form.complete(asked);
		}
		var response = Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class));
		return (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
				RequestAttributes.SCOPE_REQUEST) instanceof Map<?, ?> variables
				&& variables.get("meeting") instanceof String meeting)
						? this.pageRequests.in(asked, response,
								find(meeting).orElseThrow(() -> RuleViolation.unknown("request.unknown-address")))
						: this.pageRequests.outside(asked, response);
	}

	/** The meeting of an address, if it can be one. */
	static Optional<MeetingId> find(String name) {
		return Id.FORM.matcher(name).matches() ? Optional.of(new MeetingId(name)) : Optional.empty();
	}

}
