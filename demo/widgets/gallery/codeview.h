#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace Demo {

/// C++ to read and copy, with its words told apart.
class CodeView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);
};

} // namespace Demo
