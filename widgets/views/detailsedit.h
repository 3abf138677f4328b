#pragma once

#include <QtWidgets/QPlainTextEdit>

#include "views/outlined.h"

namespace QtSignIn {

/// Details for support: to be read, selected and copied. Its lines run in the direction of the language, and what is
/// copied is free of the characters that keep values whole.
class DetailsEdit : public Outlined<QPlainTextEdit> {
    Q_OBJECT

public:
    explicit DetailsEdit(QWidget *parent = nullptr);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void followDirection();
};

} // namespace QtSignIn
