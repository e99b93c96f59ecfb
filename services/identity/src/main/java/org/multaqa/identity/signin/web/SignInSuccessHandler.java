package org.multaqa.identity.signin.web;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLog;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Where people go who have just signed in: where they came from, else to the portal. */
public final class SignInSuccessHandler extends SavedRequestAwareAuthenticationSuccessHandler {

	/** How long a session of somebody who has signed in may be idle. */
	private static final Duration IDLE = Duration.ofHours(12);

	private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	private final SecurityLog log;

	SignInSuccessHandler(String home, SecurityLog log) {
		this.log = log;
		setDefaultTargetUrl(home);
	}

	/** Whoever has signed in stays so for longer than a visitor is remembered. */
	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
		super.onAuthenticationSuccess(request, response, authentication);
	}

	/**
	 * Signs a person in who has shown in another way who it is.
	 * @param factor in which way, a word in upper case
	 * @param request from the person's browser
	 * @param response redirects it
	 * @throws IOException if the browser is gone
	 * @throws ServletException if the session cannot be made
	 */
	public void signIn(UserDetails person, String factor, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		var authentication = enter(person, FactorGrantedAuthority.fromFactor(factor), request, response);
		this.log.done(SecurityEvent.SIGN_IN, person.getUsername(), person.getUsername(), factor);
		onAuthenticationSuccess(request, response, authentication);
	}

	/**
	 * Signs a person in who has shown a passkey.
	 * @param passkey its id
	 * @param way as the log names it
	 * @param request from the person's browser
	 * @param response redirects it
	 * @throws IOException if the browser is gone
	 * @throws ServletException if the session cannot be made
	 */
	public void signIn(UserDetails person, String passkey, String way, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		var authentication = enter(person, Factors.passkey(passkey), request, response);
		this.log.done(SecurityEvent.SIGN_IN, person.getUsername(), person.getUsername(), way);
		onAuthenticationSuccess(request, response, authentication);
	}

	/**
	 * Notes that the person of this session has shown a passkey in it, by adding it.
	 * @param passkey its id
	 * @param request from the person's browser
	 * @param response keeps the session
	 */
	public void raise(UserDetails person, String passkey, HttpServletRequest request, HttpServletResponse response) {
		enter(person, Factors.passkey(passkey), request, response);
		request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
	}

	private Authentication enter(UserDetails person, GrantedAuthority factor, HttpServletRequest request,
			HttpServletResponse response) {
		request.getSession();
		request.changeSessionId();
		var authorities = new ArrayList<GrantedAuthority>(person.getAuthorities());
		// says when it happened, for the claim auth_time
		authorities.add(factor);
		Authentication authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authentication);
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
		return authentication;
	}

}
