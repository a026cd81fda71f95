// A finding as an editor shows it: the code with its line numbers, a wave under what is reported, and below it the message.

using System;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.Tests.Meta;

/// <summary>Draws one finding in one file.</summary>
internal sealed class SquigglePicture(string code, Finding finding)
{
    private const int LineHeight = 20;
    private const int Margin = 16;
    private const int Gutter = 4 * Svg.CharacterWidth;
    private const int Padding = 10;

    private readonly Svg _svg = new();
    private readonly SourceText _text = SourceText.From(code.TrimEnd());

    public string Draw()
    {
        var width = (2 * Margin) + Gutter + (_text.Lines.Max(line => line.Span.Length) * Svg.CharacterWidth);
        var reported = _text.Lines.GetLinePositionSpan(finding.Place.Span);
        var y = Margin;
        foreach (var line in _text.Lines)
        {
            y += LineHeight;
            Code(line, y - 6);
            if (line.LineNumber == reported.End.Line)
            {
                Wave(Column(reported.Start.Character), Column(reported.End.Character), y - 2);
                y = Message(width, y + 6);
            }
        }

        return _svg.Draw($"{finding.Place.Id}: {finding.Message}", width, y + Margin);
    }

    private static int Column(int character) => Margin + Gutter + (character * Svg.CharacterWidth);

    private void Code(TextLine line, int y)
    {
        var number = $"{line.LineNumber + 1}";
        _svg.Text(Margin + Gutter - ((number.Length + 2) * Svg.CharacterWidth), y, number, "faint");
        var text = _text.ToString(line.Span);
        var indent = text.Length - text.TrimStart().Length;
        if (indent < text.Length)
        {
            var words = SyntaxFactory.ParseTokens(text.TrimStart()).Where(token => token.IsKeyword()).Select(token => (token.SpanStart, token.Span.Length, "word"));
            _svg.Text(Column(indent), y, text.TrimStart(), words: words);
        }
    }

    // Each smooth step mirrors the one before.
    private void Wave(int from, int to, int y)
    {
        const int Step = 2;
        _svg.Path("wave", $"M{from} {y} q1 -3 {Step} 0" + string.Concat(Enumerable.Repeat($" t{Step} 0", ((to - from) / Step) - 1)));
    }

    /// <summary>Returns where the next line may begin.</summary>
    private int Message(int width, int y)
    {
        var left = Column(0);
        var lines = Wrap($"{finding.Place.Id}: {finding.Message}", (width - Margin - left - (2 * Padding)) / Svg.SmallCharacterWidth).ToArray();
        var height = (lines.Length * (LineHeight - 2)) + Padding;
        _svg.Box(left, y, width - Margin - left, height);
        for (var i = 0; i < lines.Length; i++)
        {
            var id = i == 0 ? [(0, finding.Place.Id.Length, "faint small")] : Array.Empty<(int, int, string)>();
            _svg.Text(left + Padding, y + ((i + 1) * (LineHeight - 2)), lines[i], "text small", id);
        }

        return y + height + 6;
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }
}
