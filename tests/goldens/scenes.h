#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "goldens/pinned.h"
#include "widgets/fixtures.h"

class QWidget;

namespace QtSignIn {

/// One state of one window.
struct Scene {
    const char *name;
    std::function<std::unique_ptr<QWidget>(Fixture &fixture)> make; ///< shown, and in that state
};

/// How it is looked at.
struct Variant {
    const char *suffix; ///< of the picture's name
    Scheme scheme = Scheme::Light;
    QLocale::Language language = QLocale::English;
    int scale = 1;
    double pointSize = 10;
};

inline constexpr Variant Light {""};
inline constexpr Variant Dark {"-dark", Scheme::Dark};
inline constexpr Variant HighContrast {"-high-contrast", Scheme::HighContrast};
inline constexpr Variant Arabic {"-arabic", Scheme::Light, QLocale::Arabic};
inline constexpr Variant Japanese {"-japanese", Scheme::Light, QLocale::Japanese};
inline constexpr Variant LargeText {"-large-text", Scheme::Light, QLocale::English, 1, 20};
inline constexpr Variant Scaled {"-200", Scheme::Light, QLocale::English, 2};
inline constexpr Variant GermanDarkScaled {"-german-dark-200", Scheme::Dark, QLocale::German, 2};

struct SceneLooks {
    Scene scene;
    std::vector<const Variant *> variants;
};

std::vector<SceneLooks> dialogScenes();
std::vector<SceneLooks> widgetScenes();

/// One golden picture.
struct Look {
    Scene scene;
    Variant variant;

    QString name() const { return QLatin1String(scene.name) + QLatin1String(variant.suffix); }
};

const std::vector<Look> &looks();

/// A window with these in a column; they belong to it.
std::unique_ptr<QWidget> windowWith(const QList<QWidget *> &widgets);

} // namespace QtSignIn
