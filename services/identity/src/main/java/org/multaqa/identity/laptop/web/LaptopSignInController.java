package org.multaqa.identity.laptop.web;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.identity.laptop.OnLaptop;
import org.multaqa.identity.signin.web.SignInSuccessHandler;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The shortcut of the sign-in page: one click. */
@Controller
@OnLaptop
@Hidden
class LaptopSignInController {

	private final UserDetailsService people;

	private final SignInSuccessHandler afterSignIn;

	LaptopSignInController(UserDetailsService people, SignInSuccessHandler afterSignIn) {
		this.people = people;
		this.afterSignIn = afterSignIn;
	}

	@PostMapping("/laptop/sign-in")
	void signIn(@RequestParam String person, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		try {
			this.afterSignIn.signIn(this.people.loadUserByUsername(person), "LAPTOP", request, response);
		}
		catch (UsernameNotFoundException ex) {
			response.sendRedirect("/sign-in");
		}
	}

}
