package org.multaqa.kit.clients;

/** Another service does not answer, or does not let us in; nothing was changed there. */
public final class ServiceUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1;

	public ServiceUnavailable(String service, Throwable cause) {
		super(service + " does not answer", cause);
	}

}
