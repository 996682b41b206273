"""The page the browser shows once a person has signed in, or has not."""

from string import Template

from resources.tokens import DARK, LIGHT, RADIUS_L, SPACE_XXL, Colors
from resources.words import Words

# {title} and {text} are filled in by whoever receives the browser
_PAGE = Template("""<!doctype html>
<html lang="$language">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root { color-scheme: light dark; $light }
@media (prefers-color-scheme: dark) { :root { $dark } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center;
  background: var(--window); color: var(--text); font: 1.05rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: ${space}px; padding: ${space}px; background: var(--surface);
  border: 1px solid var(--border); border-top: 4px solid var(--accent); border-radius: ${radius}px; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; }
p { margin: 0; color: var(--muted); }
</style>
<main><h1>{title}</h1><p>{text}</p></main>
</html>
""")
_USED = ("window", "surface", "border", "text", "muted", "accent")


def landing_page(words: Words) -> str:
    """The page in the program's colours, with `{title}` and `{text}` left open."""
    return _PAGE.substitute(
        language=words.language,
        light=_variables(LIGHT),
        dark=_variables(DARK),
        space=SPACE_XXL,
        radius=RADIUS_L,
    )


def _variables(colors: Colors) -> str:
    return " ".join(f"--{name}: {colors.items()[name]};" for name in _USED)
