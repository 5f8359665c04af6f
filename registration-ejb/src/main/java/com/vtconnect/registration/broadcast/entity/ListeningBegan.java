package com.vtconnect.registration.broadcast.entity;

/** From now on this node hears everything; what was told before, it may have missed. */
public record ListeningBegan() {}
