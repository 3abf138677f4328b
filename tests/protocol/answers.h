#pragma once

#include <QtCore/QByteArray>

#include "model/httpmessage.h"

/// A provider's answer as a test writes it: single quotes stand for double ones.
inline QtSignIn::HttpResponse jsonAnswer(QByteArray body, int status = 200)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body.replace('\'', '"')};
}

inline QtSignIn::HttpResponse htmlAnswer(int status = 200)
{
    return {.status = status,
        .headers = {{"Content-Type", "text/html; charset=utf-8"}},
        .body = "<!DOCTYPE html>\n<html><head><title>canary: welcome to our hotel</title></head></html>"};
}
