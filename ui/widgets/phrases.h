// Sentences that can be said again in another language.
#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace soma::ui {

/// A widget says each of its texts through say(); on QEvent::LanguageChange it calls sayAgain().
/// What depends on data goes in as well, so that a language switch repaints figures too.
class Phrases {
public:
    void say(std::function<void()> sentence)
    {
        sentence();
        m_sentences.push_back(std::move(sentence));
    }

    void sayAgain() const
    {
        for (const auto& sentence : m_sentences)
            sentence();
    }

private:
    std::vector<std::function<void()>> m_sentences;
};

} // namespace soma::ui
