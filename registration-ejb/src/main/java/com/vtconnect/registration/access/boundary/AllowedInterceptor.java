package com.vtconnect.registration.access.boundary;

import com.vtconnect.registration.access.entity.NotAllowed;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedInterceptor {

    @Inject CurrentCaller currentCaller;

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        var permission = invocation.getMethod().getAnnotation(Allowed.class).value();
        if (!currentCaller.get().has(permission)) {
            throw new NotAllowed(permission + " is not given to this caller");
        }
        return invocation.proceed();
    }
}
