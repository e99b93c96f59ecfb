package org.multaqa.identity.laptop;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.multaqa.identity.signin.web.AfterSignIn;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The shortcut of the sign-in page: one click. */
@Controller
@OnLaptop
@Hidden
class LaptopSignIn {

	private final UserDetailsService people;

	private final AfterSignIn afterSignIn;

	LaptopSignIn(UserDetailsService people, AfterSignIn afterSignIn) {
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
