// What the pictures of the pages share: one cell a character, so that any monospaced font fits; two sets of colours.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace LockOrder.Analyzers.Tests.Meta;

/// <summary>An SVG picture as it is written, an element a line.</summary>
internal sealed class Svg
{
    public const int CharacterWidth = 8;
    public const int SmallCharacterWidth = 7;

    // Each colour in the light and in the dark.
    private static readonly (string Selector, string Light, string Dark)[] s_colours =
    [
        (".sheet", "fill: #f6f8fa; stroke: #d0d7de", "fill: #161b22; stroke: #30363d"),
        (".box", "fill: #ffffff; stroke: #8c959f", "fill: #21262d; stroke: #6e7681"),
        (".line", "stroke: #8c959f", "stroke: #6e7681"),
        (".tip", "fill: #8c959f", "fill: #6e7681"),
        (".text", "fill: #1f2328", "fill: #e6edf3"),
        (".faint", "fill: #6e7781", "fill: #8b949e"),
        (".word", "fill: #0550ae", "fill: #79c0ff"),
        (".wave", "stroke: #bf8700", "stroke: #d29922"),
    ];

    private readonly StringBuilder _body = new();

    /// <summary>A line of text, each run of one colour as an element of its own, since not every viewer spaces mixed ones well.</summary>
    /// <param name="x">Of the first character.</param>
    /// <param name="y">Of the line the characters stand on.</param>
    /// <param name="text">Blanks within it are single ones.</param>
    /// <param name="style">A colour, and a size.</param>
    /// <param name="words">Where another colour begins and ends.</param>
    public void Text(int x, int y, string text, string style = "text", IEnumerable<(int Start, int Length, string Style)>? words = null)
    {
        var at = 0;
        foreach (var (start, length, colour) in (words ?? []).Append((text.Length, 0, style)))
        {
            Run(x, y, text, at, start, style);
            at = start + length;
            Run(x, y, text, start, at, colour);
        }
    }

    public void Box(int x, int y, int width, int height, string style = "box") =>
        Add($"""<rect class="{style}" x="{x}" y="{y}" width="{width}" height="{height}" rx="6"/>""");

    public void Path(string style, string path) => Add($"""<path class="{style}" d="{path}"/>""");

    /// <param name="title">What the picture shows, for those who cannot see it.</param>
    /// <param name="width">Of the sheet.</param>
    /// <param name="height">Of the sheet.</param>
    public string Draw(string title, int width, int height)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">""").Append('\n');
        text.Append($"<title>{Escape(title)}</title>\n<style>\n");
        text.Append("text { font: 13px ui-monospace, SFMono-Regular, Consolas, 'DejaVu Sans Mono', monospace }\n.small { font-size: 12px }\n.line, .wave { fill: none }\n");
        Array.ForEach(s_colours, colour => text.Append($"{colour.Selector} {{ {colour.Light} }}\n"));
        text.Append("@media (prefers-color-scheme: dark) {\n");
        Array.ForEach(s_colours, colour => text.Append($"  {colour.Selector} {{ {colour.Dark} }}\n"));
        text.Append($"}}\n</style>\n<rect class=\"sheet\" x=\"0.5\" y=\"0.5\" width=\"{width - 1}\" height=\"{height - 1}\" rx=\"8\"/>\n");
        return text.Append(_body).Append("</svg>\n").ToString();
    }

    private void Run(int x, int y, string text, int from, int to, string style)
    {
        var run = text[from..to].Trim();
        if (run.Length > 0)
        {
            var width = style.Contains("small", StringComparison.Ordinal) ? SmallCharacterWidth : CharacterWidth;
            var left = x + ((from + text[from..to].IndexOf(run[0], StringComparison.Ordinal)) * width);
            Add($"""<text class="{style}" x="{left}" y="{y}" textLength="{run.Length * width}" lengthAdjust="spacingAndGlyphs">{Escape(run)}</text>""");
        }
    }

    private void Add(string element) => _body.Append(element).Append('\n');

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
