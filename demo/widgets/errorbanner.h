#pragma once

#include <QtWidgets/QFrame>

#include <optional>

#include <QtSignIn/error.h>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace Demo {

/// What went wrong and what to do, until it is closed.
class ErrorBanner final : public QFrame {
    Q_OBJECT

public:
    explicit ErrorBanner(QWidget *parent = nullptr);

    void showError(const QtSignIn::Error &error);

    /// What is shown, if it is.
    std::optional<QtSignIn::Error> error() const;

private:
    std::optional<QtSignIn::Error> m_error;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_advice;
    QLabel *m_details;
};

} // namespace Demo
