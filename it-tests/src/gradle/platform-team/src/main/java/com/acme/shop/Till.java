package com.acme.shop;

final class Till {

    private Till() {}

    static long change(long paid, long price) {
        return paid - price;
    }
}
