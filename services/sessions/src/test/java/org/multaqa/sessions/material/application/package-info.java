@NullMarked
package org.multaqa.sessions.material.application;

import org.jspecify.annotations.NullMarked;
