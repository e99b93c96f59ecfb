@NullMarked
package org.multaqa.sessions.signup.application;

import org.jspecify.annotations.NullMarked;
