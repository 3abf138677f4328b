#pragma once

#include <QtWidgets/QWidget>

#include <memory>

#include "widgets/gallery/exhibit.h"

namespace Demo {

/// An exhibit with the provider that it talks to. A dialog stands in it like any other widget; when it is closed, it
/// begins anew.
class ExhibitFrame final : public QWidget {
    Q_OBJECT

public:
    explicit ExhibitFrame(const Exhibit &exhibit, QWidget *parent = nullptr);
    ~ExhibitFrame() override;

    QWidget *exhibited() const { return m_widget; }
    PretendProvider &provider() { return *m_provider; }

    /// Whether the state is reached.
    bool isReady() const;

private:
    void begin();

    const Exhibit m_exhibit;
    Examples m_examples;
    std::unique_ptr<PretendProvider> m_provider;
    QWidget *m_widget = nullptr;
};

} // namespace Demo
