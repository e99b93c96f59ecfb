package org.multaqa.portal.pages.invitation;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.registration.api.OwnDataView;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * What registration keeps of the reader. It is private, so it is in no read model and is
 * asked for.
 */
@Component
class OwnData {

	private final FormDispatcher forms;

	OwnData(FormDispatcher forms) {
		this.forms = forms;
	}

	ServiceResponse ask(PageRequest pageRequest) {
		var meeting = pageRequest.inMeeting().id();
		return this.forms.ask(pageRequest,
				ServiceCall.of("registration", RegistrationApi.class, (api) -> api.ownData(meeting)));
	}

	/**
	 * The same, where nothing can be shown without it.
	 * @throws ErrorResponseException if registration does not answer
	 */
	OwnDataView needed(PageRequest pageRequest) {
		return switch (ask(pageRequest)) {
			case ServiceResponse.Done done -> done.shown(OwnDataView.class);
			case ServiceResponse.Refused refused ->
				throw new ErrorResponseException(HttpStatusCode.valueOf(refused.status()));
		};
	}

	/** The same, or absent while registration does not answer. */
	@Nullable OwnDataView orNone(PageRequest pageRequest) {
		return (ask(pageRequest) instanceof ServiceResponse.Done done && done.shown() instanceof OwnDataView data)
				? data : null;
	}

}
