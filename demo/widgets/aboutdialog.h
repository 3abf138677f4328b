#pragma once

#include <QtWidgets/QDialog>

namespace Demo {

/// What this program is, its version and its licence.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace Demo
